package niha.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import niha.app.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MaskedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "newPassword",
                "API_KEY",
                "apikey",
                "client_secret",
                "access_token",
                "Authorization",
                "iban",
                "private_key",
                "pin"
            })
    void whateverIsNamedLikeASecretIsCovered(String name) throws JsonProcessingException {
        assertThat(masked("{\"" + name + "\":\"s3cret\"}")).isEqualTo("{\"" + name + "\":\"***\"}");
    }

    @Test
    void itIsCoveredAtEveryDepthAndWhateverItIs() throws JsonProcessingException {
        assertThat(masked("{\"a\":[{\"b\":{\"token\":{\"x\":[1]}}}],\"secret\":[1,2],\"pin\":1234}"))
                .isEqualTo("{\"a\":[{\"b\":{\"token\":\"***\"}}],\"secret\":\"***\",\"pin\":\"***\"}");
    }

    @Test
    void everythingElseStaysAsItWas() throws JsonProcessingException {
        var json = "{\"name\":\"<b>🌍\",\"description\":null,\"n\":[1,25.5,\"25.50\",true],\"o\":{}}";
        assertThat(masked(json)).isEqualTo(json);
    }

    @Test
    void theDocumentItselfIsLeftAlone() throws JsonProcessingException {
        var document = Json.read("{\"token\":\"x\"}");
        Masked.text(document);
        assertThat(document).isEqualTo(Json.read("{\"token\":\"x\"}"));
    }

    @Test
    void aNumberThatIsShortAndHugeIsNotWrittenOut() throws JsonProcessingException {
        assertThat(masked("{\"a\":[1e999999999,1e-999999999,1e9000]}"))
                .isEqualTo("{\"a\":[\"1E+999999999\",\"1E-999999999\",\"1E+9000\"]}");
    }

    private static String masked(String json) throws JsonProcessingException {
        return Masked.text(Json.read(json));
    }
}
