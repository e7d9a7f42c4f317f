package niha.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niha.app.Json;
import niha.app.commands.Refusal.FieldError;
import niha.parties.HolderType;
import niha.units.Reading;
import niha.units.Reading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldsTest {
    @Test
    void aTextComesWithoutTheBlanksAroundIt() {
        assertThat(fields("{\"a\":\" x y \\n\"}").text("a", 10)).contains("x y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":null}", "{\"a\":\"\"}", "{\"a\":\" \\t \"}"})
    void aTextThatMustBeThereIsMissed(String json) {
        var fields = fields(json);
        assertThat(fields.text("a", 10)).isEmpty();
        assertThat(fields.errors()).isEqualTo(List.of(new FieldError("a", "is required")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|must be a text",
                "true|must be a text",
                "[]|must be a text",
                "{}|must be a text",
                "\"12345678901\"|must be at most 10 characters",
                "\"a\\nb\"|must not hold control characters",
                "\"a\\u0000b\"|must not hold control characters",
                "\"a\\u0085b\"|must not hold control characters",
            })
    void aTextThatIsNoneIsRefusedWithOneReason(String value, String reason) {
        var fields = fields("{\"a\":" + value + "}");
        assertThat(fields.text("a", 10)).isEmpty();
        assertThat(fields.errors()).isEqualTo(List.of(new FieldError("a", reason)));
    }

    @Test
    void charactersAreCountedAsAReaderCountsThem() {
        assertThat(fields("{\"a\":\"" + "🌍".repeat(10) + "\"}").text("a", 10)).contains("🌍".repeat(10));
    }

    @Test
    void aTextOfSeveralLinesMayHaveThem() {
        assertThat(fields("{\"a\":\"x\\r\\n\\ty\"}").optionalText("a", 10)).contains("x\r\n\ty");
    }

    @Test
    void anOptionalTextMayBeMissing() {
        var fields = fields("{}");
        assertThat(fields.optionalText("a", 10)).isEmpty();
        assertThat(fields.errors()).isEmpty();
    }

    @Test
    void aChoiceHasADefaultAndTakesOnlyItsNames() {
        assertThat(fields("{}").choice("a", HolderType.class, HolderType.ASSET_HOLDER))
                .isEqualTo(HolderType.ASSET_HOLDER);
        assertThat(fields("{\"a\":\"LIQUIDITY_PROVIDER\"}").choice("a", HolderType.class, HolderType.ASSET_HOLDER))
                .isEqualTo(HolderType.LIQUIDITY_PROVIDER);
        for (var wrong : List.of("\"asset_holder\"", "\"\"", "0", "true", "[\"ASSET_HOLDER\"]")) {
            var fields = fields("{\"a\":" + wrong + "}");
            fields.choice("a", HolderType.class, HolderType.ASSET_HOLDER);
            assertThat(fields.errors())
                    .isEqualTo(List.of(new FieldError("a", "must be one of ASSET_HOLDER, LIQUIDITY_PROVIDER, CLIENT")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.5, 1.5",
        "1e3, 1E+3",
        "\"25.50\", 25.50",
        "\"-1\", -1",
        "\"000123\", 123",
        "123456789012345678901234567890, 123456789012345678901234567890",
    })
    void aDecimalIsANumberOrAText(String value, BigDecimal decimal) {
        assertThat(fields("{\"a\":" + value + "}").decimal("a", FieldsTest::any).orElseThrow())
                .isEqualByComparingTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\" 1\"",
                "\"1e3\"",
                "\"+1\"",
                "\"1,5\"",
                "\"0x1\"",
                "\"NaN\"",
                "\"١\"",
                "\"1.\"",
                "\".5\"",
                "\"1234567890123456789\"",
                "true",
                "[1]",
                "{}"
            })
    void anythingElseIsNoDecimal(String value) {
        var fields = fields("{\"a\":" + value + "}");
        assertThat(fields.decimal("a", FieldsTest::any)).isEmpty();
        assertThat(fields.errors()).isEqualTo(List.of(new FieldError("a", "must be a number")));
    }

    @Test
    void anObjectsFieldsAreNamedByTheirPath() {
        var fields = fields("{\"a\":{\"b\":true,\"c\":1}}");
        var inner = fields.object("a");
        assertThat(inner.decimal("b", FieldsTest::any)).isEmpty();
        inner.refuseUnknown();
        assertThat(fields.errors())
                .isEqualTo(List.of(new FieldError("a.b", "must be a number"), new FieldError("a.c", "is not known")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"x\"", "[]", "true"})
    void whatIsNoObjectIsRefused(String value) {
        var fields = fields("{\"a\":" + value + "}");
        assertThat(fields.object("a").optionalText("b", 1)).isEmpty();
        assertThat(fields.errors()).isEqualTo(List.of(new FieldError("a", "must be an object")));
    }

    @Test
    void noMoreThanTenUnknownFieldsAreNamedAndLongNamesAreShortened() {
        var json = new StringBuilder("{\"" + "x".repeat(500) + "\":1");
        for (int i = 0; i < 50; i++) json.append(",\"f").append(i).append("\":1");
        var fields = fields(json.append('}').toString());
        fields.refuseUnknown();
        assertThat(fields.errors()).hasSize(10).allMatch(e -> e.field().length() <= 100);
    }

    @Test
    void whatWasAskedForIsKnownEvenWhenItIsNull() {
        var fields = fields("{\"a\":null}");
        assertThat(fields.optionalText("a", 1)).isEqualTo(Optional.empty());
        fields.refuseUnknown();
        assertThat(fields.errors()).isEmpty();
    }

    private static Reading<BigDecimal> any(BigDecimal decimal) {
        return new Read<>(decimal);
    }

    @Test
    void aListIsReadEntryByEntry() {
        assertThat(fields("{\"a\":[\"x\",\"y\"]}").texts("a", 2, Read::new)).contains(List.of("x", "y"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null|is required",
                "'x'|must be a list of 1 to 2",
                "[]|must be a list of 1 to 2",
                "['x','y','z']|must be a list of 1 to 2",
                "['x',1]|must hold texts",
                "['x',null]|must hold texts",
                "['x','x']|must name each only once"
            })
    void aListThatCannotBeReadIsRefusedWithOneSentence(String list, String message) {
        var fields = fields("{\"a\":" + list.replace('\'', '"') + "}");
        assertThat(fields.texts("a", 2, Read::new)).isEmpty();
        assertThat(fields.errors()).isEqualTo(List.of(new FieldError("a", message)));
    }

    private static Fields fields(String json) {
        try {
            return Fields.of(Json.read(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
