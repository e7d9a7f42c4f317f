package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keys whose requests must be signed. */
final class MakerSignatureTest {
    private final Exchange exchange = new Exchange();
    private final String maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100000");
    private final KeyPair pair = Machine.pair();

    @Test
    void aRefusalAtTheDoorIsNotKeptUnderAnIdempotencyKeyNorIsAnAnswerGivenAway() {
        var machine = signing();
        var call = Machine.selling(1, "30").header("idempotency-key", "k");
        var skewed = machine.signed(call, pair, exchange.clock.instant().minusSeconds(60), "n".repeat(16));
        refused(machine.ask(skewed), 401, "TIMESTAMP_OUT_OF_RANGE");
        var good = machine.signed(call, pair);
        assertThat(machine.ask(good).status()).isEqualTo(200);
        refused(machine.ask(good), 401, "NONCE_REUSED");
        machine.revoke();
        refused(machine.ask(machine.signed(call, pair)), 401, "API_KEY_REVOKED");
    }

    @Test
    void aSignedRequestIsTakenAndItsKeyTakesNoOther() {
        var machine = signing();
        assertThat(machine.ask(machine.signed(Machine.selling(1, "30"), pair)).status())
                .isEqualTo(200);
        assertThat(machine.ask(machine.signed(HttpCall.get("/mm/orders?status=PENDING&limit=5"), pair))
                        .status())
                .isEqualTo(200);
        refused(machine.sell(1, "30"), 401, "SIGNATURE_REQUIRED");
    }

    @TestFactory
    Stream<DynamicTest> whatIsAlteredIsRefused() {
        var machine = signing();
        var signed = machine.signed(Machine.selling(10, "30").query("a", "b"), pair);
        var body = new String(signed.body(), StandardCharsets.UTF_8);
        return Map.<String, HttpCall>of(
                        "a byte of the body",
                        with(signed, body.replace("10", "11")),
                        "a blank more in the body",
                        with(signed, body + " "),
                        "the query",
                        signed.query("a", "c"),
                        "a parameter more",
                        signed.query("c", "d"),
                        "the timestamp",
                        signed.header("x-niha-timestamp", "2026-11-20T12:00:01Z"),
                        "the nonce",
                        signed.header("x-niha-nonce", "0123456789abcdef"),
                        "the signature",
                        signed.header("x-niha-signature", "A".repeat(86) + "=="),
                        "no signature at all",
                        signed.header("x-niha-signature", "\u00e9"),
                        "somebody else's signature",
                        machine.signed(Machine.selling(10, "30").query("a", "b"), Machine.pair()))
                .entrySet()
                .stream()
                .map(altered -> DynamicTest.dynamicTest(
                        altered.getKey(), () -> refused(machine.ask(altered.getValue()), 401, "SIGNATURE_INVALID")));
    }

    private static HttpCall with(HttpCall call, String body) {
        return new HttpCall(
                call.method(),
                call.path(),
                call.query(),
                call.headers(),
                body.getBytes(StandardCharsets.UTF_8),
                call.claims());
    }

    @Test
    void aSignatureForOneOrderIsNoneForAnother() {
        var machine = signing();
        var signed = machine.signed(HttpCall.get("/mm/orders/" + maker), pair);
        var moved = new HttpCall("GET", "/mm/orders/x", Map.of(), signed.headers(), new byte[0], Map.of());
        assertThat(machine.ask(moved).at("/code")).isEqualTo("SIGNATURE_INVALID");
    }

    @Test
    void theClocksMayDifferByThirtySecondsAndNoMore() {
        var machine = signing();
        var now = exchange.clock.instant();
        for (var seconds : List.of(-30L, 30L))
            assertThat(machine.ask(machine.signed(
                                    HttpCall.get("/mm/orders"),
                                    pair,
                                    now.plusSeconds(seconds),
                                    "nonce-of-its-own" + seconds))
                            .status())
                    .isEqualTo(200);
        for (var seconds : List.of(-31L, 31L))
            assertThat(machine.ask(machine.signed(
                                    HttpCall.get("/mm/orders"),
                                    pair,
                                    now.plusSeconds(seconds),
                                    "nonce-of-its-own" + seconds))
                            .at("/code"))
                    .isEqualTo("TIMESTAMP_OUT_OF_RANGE");
    }

    @Test
    void ofOneRequestThatIsReplayedInParallelOneWins() {
        var machine = signing();
        var call = machine.signed(Machine.selling(1, "30"), pair);
        var answers = Together.run(_ -> () -> machine.ask(call));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allMatch(answer -> answer.at("/code").equals("NONCE_REUSED"));
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("99999 + 1 = 100000");
    }

    private Machine signing() {
        return Machine.of(exchange, maker, Map.of("public_key", Machine.written(pair)));
    }

    private static void refused(Answered answered, int status, String code) {
        assertThat(answered.status()).as(answered.body()).isEqualTo(status);
        assertThat(answered.at("/code")).isEqualTo(code);
        assertThat(answered.at("/ticket_id")).startsWith("TKT-");
    }
}
