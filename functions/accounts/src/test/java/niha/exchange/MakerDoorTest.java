package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import niha.app.Page.Wanted;
import niha.aws.dynamo.DynamoTickets;
import niha.makerapi.MakerApiFunction;
import niha.testkit.Answered;
import niha.testkit.Calls;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Who is not let in, and what that leaves behind. */
final class MakerDoorTest {
    private final Exchange exchange = new Exchange();
    private final String maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100000");

    @TestFactory
    Stream<DynamicTest> whatIsNoKeyOpensNothingAndLeavesNoTicket() {
        var good = Machine.of(exchange, maker).key();
        var other = Machine.of(exchange, maker).key();
        return Stream.of(
                        "",
                        "x",
                        good.substring(0, 78),
                        good + "A",
                        " " + good,
                        good.toUpperCase(Locale.ROOT),
                        good.substring(0, 78) + (good.endsWith("A") ? "E" : "A"),
                        good.substring(0, 78) + "B",
                        good.substring(0, 36) + other.substring(36),
                        "nk_" + "0".repeat(32) + good.substring(35),
                        good + "," + good,
                        "nk_\u00e9\u00e8\ud83d\ude00",
                        "nk_" + "\u0660".repeat(32) + good.substring(35),
                        "n".repeat(10_000_000))
                .map(key -> DynamicTest.dynamicTest(
                        "'" + key.substring(0, Math.min(90, key.length())) + "'", () -> opensNothing(key)));
    }

    private void opensNothing(String key) {
        var before = tickets().size();
        var answered =
                Machine.selling(1, "30").asNobody().header("x-api-key", key).to(exchange.machines);
        assertThat(answered.status()).isEqualTo(401);
        assertThat(answered.at("/code")).isEqualTo("API_KEY_INVALID");
        assertThat(answered.headers())
                .containsEntry("www-authenticate", "ApiKey")
                .doesNotContainKey("ratelimit-limit");
        assertThat(tickets()).hasSize(before);
    }

    @Test
    void withoutAKeyATokenIsWorthNothing() {
        assertThat(Machine.selling(1, "30").to(exchange.machines).at("/code")).isEqualTo("API_KEY_REQUIRED");
    }

    @Test
    void aKeyThatIsRevokedOrHasExpiredOpensNothingAndThatIsOnRecord() {
        var revoked = Machine.of(exchange, maker);
        revoked.revoke();
        refused(revoked.sell(1, "30"), 401, "API_KEY_REVOKED");
        var brief = Machine.of(exchange, maker, Map.of("expires_at", "2026-11-20T12:00:01Z"));
        assertThat(brief.sell(1, "30").status()).isEqualTo(200);
        exchange.clock.forward(Duration.ofSeconds(1));
        refused(brief.sell(1, "30"), 401, "API_KEY_EXPIRED");
    }

    @Test
    void anAddressMustBeAllowed() {
        refused(
                Machine.of(exchange, maker, Map.of("ip_allow_list", List.of("198.51.100.0/24", "2001:db8::/32")))
                        .sell(1, "30"),
                403,
                "ADDRESS_NOT_ALLOWED");
        assertThat(Machine.of(exchange, maker, Map.of("ip_allow_list", List.of("2001:db8::/32", "203.0.113.7")))
                        .sell(1, "30")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void eachScopeOpensItsOwn() {
        var reader = Machine.of(exchange, maker, Map.of("scope", "read"));
        assertThat(reader.ask(HttpCall.get("/mm/orders")).status()).isEqualTo(200);
        refused(reader.sell(1, "30"), 403, "SCOPE_MISSING");
        refused(reader.ask(Machine.call("DELETE", "/mm/orders/x", "")), 403, "SCOPE_MISSING");
        var trader = Machine.of(exchange, maker, Map.of("scope", "trade"));
        assertThat(trader.ask(HttpCall.get("/mm/orders")).status()).isEqualTo(403);
        assertThat(trader.sell(1, "30").status()).isEqualTo(200);
    }

    @Test
    void theRateIsGrantedAndNoMoreAndComesBackWithTime() {
        var machine = Machine.of(exchange, maker, Map.of("requests_per_second", 5));
        var call = HttpCall.get("/mm/orders");
        for (int left = 9; left >= 0; left--)
            assertThat(machine.ask(call).headers())
                    .containsEntry("ratelimit-limit", "10")
                    .containsEntry("ratelimit-remaining", Integer.toString(left));
        var refused = machine.ask(call);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.at("/code")).isEqualTo("RATE_LIMITED");
        assertThat(refused.headers())
                .containsEntry("retry-after", "1")
                .containsEntry("ratelimit-reset", "2")
                .containsEntry("ratelimit-remaining", "0");
        var before = tickets().size();
        assertThat(machine.sell(1, "30").status()).isEqualTo(429);
        assertThat(tickets()).as("a limit costs less than what it limits").hasSize(before);
        exchange.clock.forward(Duration.ofMillis(200));
        assertThat(machine.ask(call).status()).isEqualTo(200);
        assertThat(machine.ask(call).status()).isEqualTo(429);
    }

    @Test
    void ofManyAtOnceNoMoreAreGrantedThanTheRateAllows() {
        var machine = Machine.of(exchange, maker, Map.of("requests_per_second", 5));
        var answers = Together.run(_ -> () -> machine.ask(HttpCall.get("/mm/orders")));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(6);
    }

    @Test
    void whatIsRevokedWhileItIsDecidedIsNotCommitted() {
        var machine = Machine.of(exchange, maker);
        var once = new AtomicBoolean(true);
        var late =
                new MakerApiFunction(exchange.cloud(Calls.to(Granted.to("mm-api", exchange.place), (request, call) -> {
                    if (request instanceof TransactWriteItemsRequest && once.getAndSet(false)) machine.revoke();
                    return call.get();
                })));
        var answered = machine.with(Machine.selling(1, "30")).to(late);
        assertThat(answered.status()).isEqualTo(401);
        assertThat(answered.at("/code")).isEqualTo("API_KEY_REVOKED");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("100000 + 0 = 100000");
        assertThat(tickets())
                .filteredOn(ticket -> ticket.number().toString().equals(answered.at("/ticket_id")))
                .singleElement()
                .extracting(Ticket::status)
                .isEqualTo(TicketStatus.FAILED);
    }

    @Test
    void theLastUseIsShown() {
        var machine = Machine.of(exchange, maker);
        exchange.clock.forward(Duration.ofSeconds(7));
        machine.ask(HttpCall.get("/mm/orders"));
        assertThat(HttpCall.get("/auth/mm/api-keys?market_maker_id=" + maker)
                        .to(exchange.keys)
                        .at("/0/last_used_at"))
                .isEqualTo("2026-11-20T12:00:07.000Z");
    }

    private void refused(Answered answered, int status, String code) {
        assertThat(answered.status()).as(answered.body()).isEqualTo(status);
        assertThat(answered.at("/code")).isEqualTo(code);
        var ticket = tickets().getFirst();
        assertThat(ticket.number()).hasToString(answered.at("/ticket_id"));
        assertThat(ticket.status()).isEqualTo(TicketStatus.FAILED);
        assertThat(ticket.tags()).contains("api");
    }

    private List<Ticket> tickets() {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .page(new Wanted(100, 0, Optional.empty()))
                .rows();
    }
}
