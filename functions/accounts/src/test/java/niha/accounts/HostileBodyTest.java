package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import niha.testkit.HttpCall;
import niha.testkit.LedgerTable;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a caller sends gets a clear 4xx and a FAILED ticket that can be read, and writes nothing else. */
final class HostileBodyTest {
    private static final House HOUSE = new House();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Hostile(String name, int status, byte[] body) {
        static Hostile text(String name, int status, String body) {
            return new Hostile(name, status, body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String field(String name, String json) {
        return "{\"name\":\"MM\",\"email\":\"mm@internal.com\",\"" + name + "\":" + json + "}";
    }

    private static String balance(String json) {
        return field("initial_balances", "{\"CEA\":" + json + "}");
    }

    private static Stream<Hostile> bodies() {
        return Stream.of(
                Hostile.text("nothing", 422, ""),
                Hostile.text("null", 422, "null"),
                Hostile.text("a number", 422, "1"),
                Hostile.text("a text", 422, "\"x\""),
                Hostile.text("an array", 422, "[{}]"),
                Hostile.text("broken", 422, "{\"name\":"),
                Hostile.text("two documents", 422, "{}{}"),
                Hostile.text("trailing rubbish", 422, "{} x"),
                Hostile.text("a comment", 422, "{/* */}"),
                Hostile.text("NaN", 422, balance("NaN")),
                Hostile.text("a leading zero", 422, balance("01")),
                Hostile.text("duplicate keys", 422, "{\"name\":\"a\",\"name\":\"b\"}"),
                Hostile.text("deep arrays", 422, field("x", "[".repeat(20_000) + "]".repeat(20_000))),
                Hostile.text("deep objects", 422, "{\"a\":".repeat(8_000) + "1" + "}".repeat(8_000)),
                Hostile.text("a huge exponent", 422, balance("1e999999999")),
                Hostile.text("a tiny exponent", 422, balance("1e-999999999")),
                Hostile.text("an exponent beyond int", 422, balance("1e99999999999")),
                Hostile.text("an exponent below int", 422, balance("1e-99999999999")),
                Hostile.text("the largest exponent", 422, balance("1E+2147483648")),
                Hostile.text("an exponent that overflows when zeros are dropped", 422, balance("100E+2147483647")),
                Hostile.text("a huge zero", 422, balance("0e999999999")),
                Hostile.text("an unknown field with a huge number", 422, field("x", "1e999999999")),
                Hostile.text("many large numbers", 422, field("x", "[" + "1e9000,".repeat(8_000) + "1]")),
                Hostile.text("a number of a thousand digits", 422, balance("1".repeat(1_000))),
                Hostile.text("a negative amount", 422, balance("-1")),
                Hostile.text("minus zero", 422, balance("-0.0")),
                Hostile.text("half a certificate", 422, balance("1.5")),
                Hostile.text("more than the cap", 422, balance("100000001")),
                Hostile.text("an exponent in a text", 422, balance("\"1e3\"")),
                Hostile.text("a number in foreign digits", 422, balance("\"١٢\"")),
                Hostile.text("true as an amount", 422, balance("true")),
                Hostile.text("an array as an amount", 422, balance("[1]")),
                Hostile.text("an array as the balances", 422, field("initial_balances", "[1]")),
                Hostile.text("a text as the balances", 422, field("initial_balances", "\"x\"")),
                Hostile.text("a number as the name", 422, "{\"name\":1,\"email\":\"a@b.cd\"}"),
                Hostile.text("null as the name", 422, "{\"name\":null,\"email\":\"a@b.cd\"}"),
                Hostile.text("an object as the name", 422, "{\"name\":{\"$ne\":1},\"email\":\"a@b.cd\"}"),
                Hostile.text(
                        "blanks as the name",
                        422,
                        "{\"name\":\" \\u00a0 \\t \",\"email\":\"a@b.cd\"}".replace("\\u00a0", "")),
                Hostile.text("NUL in the name", 422, "{\"name\":\"a\\u0000b\",\"email\":\"a@b.cd\"}"),
                Hostile.text("a line break in the name", 422, "{\"name\":\"a\\nb\",\"email\":\"a@b.cd\"}"),
                Hostile.text("a raw NUL", 422, "{\"name\":\"a\0b\",\"email\":\"a@b.cd\"}"),
                Hostile.text("half a character in the name", 422, "{\"name\":\"a\\ud800b\",\"email\":\"a@b.cd\"}"),
                Hostile.text("half a character in an unknown field", 422, field("x", "\"\\udfff\"")),
                Hostile.text("half a character as a field's name", 422, field("\\ud83d", "1")),
                Hostile.text("NUL as a field's name", 422, field("\\u0000", "1")),
                Hostile.text("a field's name of 101 wide characters", 422, field("🌍".repeat(101), "1")),
                Hostile.text("a field's name that is cut inside a character", 422, field("x" + "🌍".repeat(101), "1")),
                Hostile.text("a thousand unknown fields", 422, unknownFields()),
                Hostile.text(
                        "a name of 101 characters", 422, "{\"name\":\"" + "x".repeat(101) + "\",\"email\":\"a@b.cd\"}"),
                Hostile.text(
                        "an address with a line break", 422, "{\"name\":\"a\",\"email\":\"a@b.cd\\nBcc: x@y.zz\"}"),
                Hostile.text("an address without a dot", 422, "{\"name\":\"a\",\"email\":\"a@localhost\"}"),
                Hostile.text(
                        "an address that is too long",
                        422,
                        "{\"name\":\"a\",\"email\":\"" + "x".repeat(300) + "@b.cd\"}"),
                Hostile.text(
                        "a description of 2001 characters", 422, field("description", "\"" + "x".repeat(2_001) + "\"")),
                Hostile.text("a byte more than 64 KB", 413, " ".repeat(64 * 1024 - 1) + "{}"),
                Hostile.text("a megabyte", 413, "x".repeat(1_000_000)),
                new Hostile("invalid UTF-8", 422, new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'}),
                new Hostile("overlong UTF-8", 422, new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}),
                new Hostile("UTF-16", 422, "{\"a\":1}".getBytes(StandardCharsets.UTF_16)),
                new Hostile("random bytes", 422, new byte[] {(byte) 0xFF, 0, 1, 2, (byte) 0xFE}));
    }

    private static String unknownFields() {
        var json = new StringBuilder("{\"name\":\"a\",\"email\":\"a@b.cd\"");
        for (int i = 0; i < 1_000; i++)
            json.append(",\"field").append(i).append("\":").append(i);
        return json.append('}').toString();
    }

    @TestFactory
    Stream<DynamicTest> aHostileBodyIsRefusedAndOnRecordAndChangesNothing() {
        return bodies().map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> refused(hostile)));
    }

    private static void refused(Hostile hostile) {
        var call = HttpCall.post(House.PATH, hostile.body()).header("content-type", "application/json; charset=utf-8");
        var answered = call.to(HOUSE.marketMakers);
        assertThat(answered.status()).as(answered.body()).isEqualTo(hostile.status());
        assertThat(answered.at("/detail")).isNotBlank();
        var ticket = HttpCall.get("/admin/logging/tickets/" + answered.at("/ticket_id"))
                .to(HOUSE.audit);
        assertThat(ticket.at("/status")).isEqualTo("FAILED");
        assertThat(ticket.json().at("/response_data")).isEqualTo(answered.json());
        assertThat(HOUSE.statuses().getFirst()).isEqualTo(TicketStatus.FAILED);
        assertThat(LedgerTable.read(HOUSE.place.dynamo(), HOUSE.place.table("ledger"))
                        .items())
                .isZero();
        HOUSE.laws();
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsNotDeclaredAsJsonIsNotRead() {
        var json = "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}";
        return Stream.of(
                        "",
                        "text/plain",
                        "text/json",
                        "application/jsonp",
                        "multipart/form-data; boundary=application/json")
                .map(type -> DynamicTest.dynamicTest(
                        "'" + type + "'",
                        () -> assertThat(HttpCall.post(House.PATH, json)
                                        .header("content-type", type)
                                        .to(HOUSE.marketMakers)
                                        .status())
                                .isEqualTo(415)));
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsDeclaredAsJsonInAnySpellingIsRead() {
        return List.of(
                        "application/json",
                        "Application/JSON",
                        "application/json;charset=UTF-8",
                        "application/json ; charset=utf-8")
                .stream()
                .map(type -> DynamicTest.dynamicTest(
                        type,
                        () -> assertThat(HttpCall.post(House.PATH, "{}")
                                        .header("content-type", type)
                                        .to(HOUSE.marketMakers)
                                        .status())
                                .isEqualTo(422)));
    }
}
