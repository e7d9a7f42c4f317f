package niha.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
    @ParameterizedTest
    @CsvSource({
        "25.50, 25.5",
        "2.55E+1, 25.5",
        "1E+3, 1000",
        "1000.00, 1000",
        "0.00, 0",
        "1E-8, 0.00000001",
        "1000000000000.01, 1000000000000.01",
        "9223372036854775807, 9223372036854775807",
    })
    void aDecimalIsWrittenPlain(BigDecimal decimal, String written) {
        assertThat(Json.write(decimal)).isEqualTo(written);
        assertThat(Json.write(Map.of("a", Optional.of(decimal)))).isEqualTo("{\"a\":" + written + "}");
    }

    @ParameterizedTest
    @CsvSource({"10.0, 10", "1000.00, 1000", "2.55E1, 25.5", "1E+3, 1000", "0.00000001, 0.00000001", "80.005, 80.005"})
    void aNumberThatWasReadIsWrittenPlain(String read, String written) throws JsonProcessingException {
        assertThat(Json.write(Json.read("{\"a\":[" + read + "]}"))).isEqualTo("{\"a\":[" + written + "]}");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999, 1E+999999999", "1e-999999999, 1E-999999999", "1e9000, 1E+9000", "-1e61, -1E+61"})
    void aNumberThatWouldBeLongWhenPlainIsWrittenAsItIs(String read, String written) throws JsonProcessingException {
        assertThat(Json.write(Json.read("{\"a\":" + read + "}"))).isEqualTo("{\"a\":" + written + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T12:00:00Z, 2026-11-20T12:00:00.000Z",
        "2026-11-20T12:00:00.1Z, 2026-11-20T12:00:00.100Z",
        "2026-11-20T12:00:00.123999Z, 2026-11-20T12:00:00.123Z",
    })
    void aMomentIsWrittenInUtcWithMilliseconds(Instant moment, String written) {
        assertThat(Json.write(moment)).isEqualTo("\"" + written + "\"");
    }

    @Test
    void aMomentIsWrittenAlikeUnderEveryLocale() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Json.write(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00.000Z\"");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private record Thing(
            String someName, boolean isActive, Optional<String> description, Optional<Json.Raw> document) {}

    @Test
    void namesAreSnakeCaseAndWhatIsAbsentIsNull() {
        assertThat(Json.write(new Thing("a", true, Optional.empty(), Optional.empty())))
                .isEqualTo("{\"some_name\":\"a\",\"is_active\":true,\"description\":null,\"document\":null}");
    }

    @Test
    void aDocumentIsWrittenAsItStands() {
        assertThat(Json.write(new Thing("a", true, Optional.of("b"), Optional.of(new Json.Raw("{\"x\":[1.50]}")))))
                .isEqualTo(
                        "{\"some_name\":\"a\",\"is_active\":true,\"description\":\"b\",\"document\":{\"x\":[1.50]}}");
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Sparse(Optional<String> absent, List<String> none, String there) {}

    @Test
    void whereEmptyPartsAreLeftOutAnAbsentValueIsToo() {
        assertThat(Json.write(new Sparse(Optional.empty(), List.of(), "x"))).isEqualTo("{\"there\":\"x\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":1}}",
                "{} {}",
                "{}x",
                "{'a':1}",
                "{a:1}",
                "[1,]",
                "NaN",
                "01",
                "+1",
                ".5",
                "1.",
                "0x10",
                "\"\t\"",
                "// x\n1",
            })
    void aLooseDocumentIsRefused(String text) {
        refused(text);
    }

    @Test
    void aNestOf33IsRefused() {
        refused("[".repeat(33) + "]".repeat(33));
    }

    @Test
    void aNumberOf61DigitsIsRefused() {
        refused("1".repeat(61));
        refused("0." + "1".repeat(61));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-99999999999", "-1E+2147483649"})
    void anExponentThatNobodyCanHoldIsRefusedLikeAnyOtherBadNumber(String text) {
        refused(text);
        refused("{\"a\":[" + text + "]}");
    }

    @Test
    void numbersAreReadExactly() throws JsonProcessingException {
        assertThat(Json.read("0.1000000000000000055511151231257827").decimalValue())
                .isEqualByComparingTo("0.1000000000000000055511151231257827");
        assertThat(Json.read("9007199254740993").decimalValue()).isEqualByComparingTo("9007199254740993");
    }

    private static void refused(String text) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> Json.read(text));
    }
}
