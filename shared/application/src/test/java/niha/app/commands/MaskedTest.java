package niha.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

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
    void whateverIsNamedLikeASecretIsCovered(String name) {
        assertThat(masked("{\"" + name + "\":\"s3cret\"}")).isEqualTo("{\"" + name + "\":\"***\"}");
    }

    @Test
    void itIsCoveredAtEveryDepthAndWhateverItIs() {
        assertThat(masked("{\"a\":[{\"b\":{\"token\":{\"x\":[1]}}}],\"secret\":[1,2],\"pin\":1234}"))
                .isEqualTo("{\"a\":[{\"b\":{\"token\":\"***\"}}],\"secret\":\"***\",\"pin\":\"***\"}");
    }

    @Test
    void everythingElseStaysAsItWas() {
        var json = "{\"name\":\"<b>🌍\",\"description\":null,\"n\":[1,25.5,\"25.50\",true],\"o\":{}}";
        assertThat(masked(json)).isEqualTo(json);
    }

    @Test
    void ofAnAddressThereStaysEnoughToRecogniseIt() {
        assertThat(masked("{\"email\":\"ana@niha.local\",\"user_email\":\"x\",\"a\":{\"email\":null}}"))
                .isEqualTo("{\"email\":\"a***@niha.local\",\"user_email\":\"***\",\"a\":{\"email\":null}}");
    }

    @Test
    void aWordThatOnlyContainsPinIsNoSecret() {
        assertThat(masked("{\"opinion\":1,\"shipping\":2,\"card_pin\":3}"))
                .isEqualTo("{\"opinion\":1,\"shipping\":2,\"card_pin\":\"***\"}");
    }

    @Test
    void aNumberThatIsShortAndHugeIsNotWrittenOut() {
        assertThat(masked("{\"a\":[1e999999999,1e-999999999,1e9000]}"))
                .isEqualTo("{\"a\":[\"1E+999999999\",\"1E-999999999\",\"1E+9000\"]}");
    }

    private static String masked(String json) {
        return Masked.text(json);
    }
}
