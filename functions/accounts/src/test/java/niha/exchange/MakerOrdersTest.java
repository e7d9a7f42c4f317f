package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.Page.Wanted;
import niha.aws.dynamo.DynamoTickets;
import niha.testkit.HttpCall;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.Test;

/** Orders that market makers' machines place, change, cancel and see. */
final class MakerOrdersTest {
    private final Exchange exchange = new Exchange();
    private final String maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
    private final Machine machine = Machine.of(exchange, maker);

    @Test
    void anOrderIsPlacedTradesAndIsShown() {
        var placed = machine.sell(100, "25.50");
        assertThat(placed.at("/order/market_maker_id")).isEqualTo(maker);
        exchange.settle();
        exchange.client(Map.of("EUR", "10000")).buy(40, "25.50");
        exchange.settle();
        var shown = machine.ask(HttpCall.get("/mm/orders/" + placed.at("/order/id")));
        assertThat(shown.at("/order/filled_quantity")).isEqualTo("40");
        assertThat(shown.at("/trades/0/quantity")).isEqualTo("40");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("900 + 60 = 960");
        exchange.laws();
    }

    @Test
    void theListIsTheKeysOwnAndCanBeNarrowed() {
        var other = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        exchange.offer(other, "SELL", 5, "30");
        var first = machine.sell(1, "31").at("/order/id");
        exchange.clock.forward(Duration.ofSeconds(1));
        var second = machine.sell(2, "32").at("/order/id");
        exchange.settle();
        var all = machine.ask(HttpCall.get("/mm/orders"));
        assertThat(all.json().findValuesAsText("id")).containsExactly(second, first);
        assertThat(machine.ask(HttpCall.get("/mm/orders?status=PENDING&certificate_type=EUA"))
                        .json())
                .isEmpty();
        assertThat(machine.ask(HttpCall.get("/mm/orders?date_to=2026-11-20T12:00:00.500Z"))
                        .json()
                        .findValuesAsText("id"))
                .containsExactly(first);
        assertThat(machine.ask(HttpCall.get("/mm/orders?market_maker_id=" + other))
                        .json()
                        .findValuesAsText("id"))
                .containsExactly(second, first);
        var page = machine.ask(HttpCall.get("/mm/orders?limit=1"));
        assertThat(page.headers().get("link")).contains("cursor=" + second);
    }

    @Test
    void anOrderIsAmendedAndCancelled() {
        var id = machine.sell(100, "25.50").at("/order/id");
        exchange.settle();
        assertThat(machine.ask(Machine.call("PUT", "/mm/orders/" + id, "{\"quantity\":60}"))
                        .status())
                .isEqualTo(200);
        exchange.settle();
        var cancel = Machine.call("DELETE", "/mm/orders/" + id, "");
        var cancelled = exchange.whileTheMarketRuns(() -> machine.ask(cancel));
        assertThat(cancelled.at("/status")).isEqualTo("CANCELLED");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
        assertThat(machine.ask(cancel).at("/code")).isEqualTo("ORDER_NOT_CANCELLABLE");
        exchange.laws();
    }

    @Test
    void anothersOrderIsNotThere() {
        var others = exchange.offer(exchange.marketMaker("ASSET_HOLDER", "CEA", "10"), "SELL", 5, "30");
        var clients = exchange.client(Map.of("CEA", "10")).sell(1, "30").at("/order/id");
        for (var id : List.of(others, clients, UUID.randomUUID().toString(), "x")) {
            assertThat(machine.ask(HttpCall.get("/mm/orders/" + id)).status()).isEqualTo(404);
            assertThat(machine.ask(Machine.call("DELETE", "/mm/orders/" + id, ""))
                            .status())
                    .isEqualTo(404);
            assertThat(machine.ask(Machine.call("PUT", "/mm/orders/" + id, "{\"quantity\":1}"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
    }

    @Test
    void theSideOfItsTypeIsTheOnlyOne() {
        var buying = HttpCall.post("/mm/orders", Client.order("BUY", 1, "20"));
        assertThat(machine.ask(buying).at("/detail")).isEqualTo("Only SELL orders allowed for Market Makers");
        var buyer = Machine.of(exchange, exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "1000"));
        assertThat(buyer.sell(1, "20").at("/detail")).isEqualTo("Only BUY orders allowed for Liquidity Providers");
        assertThat(buyer.ask(buying).status()).isEqualTo(200);
    }

    @Test
    void whoIsInactiveDoesNotTradeAndSeesWhatThereIs() {
        machine.sell(1, "30");
        var closing = Machine.call("PUT", "/admin/market-makers/" + maker, "{\"is_active\":false}");
        new HttpCall(
                        closing.method(),
                        closing.path(),
                        Map.of(),
                        closing.headers(),
                        closing.body(),
                        HttpCall.get("/x").claims())
                .to(exchange.accounts);
        assertThat(machine.sell(1, "30").at("/code")).isEqualTo("ACCOUNT_NOT_ACTIVE");
        assertThat(machine.ask(HttpCall.get("/mm/orders")).json()).hasSize(1);
    }

    @Test
    void aTicketSaysWhichKeyItWas() {
        var placed = machine.sell(1, "30");
        var ticket = newest();
        assertThat(ticket.number()).hasToString(placed.at("/ticket_id"));
        assertThat(ticket.action()).isEqualTo(ActionType.MM_ORDER_PLACED);
        assertThat(ticket.tags()).contains("api", "api_key:" + machine.keyId());
        assertThat(ticket.origin().sessionId()).contains(machine.keyId());
        assertThat(ticket.origin().userId())
                .isEqualTo(HttpCall.get("/admin/market-makers/" + maker)
                        .to(exchange.accounts)
                        .at("/user_id"));
    }

    @Test
    void aRefusedOrderIsOnRecordUnderItsKey() {
        var refused = machine.sell(5_000, "30");
        assertThat(refused.at("/code")).isEqualTo("INSUFFICIENT_AVAILABLE_BALANCE");
        assertThat(newest().status()).isEqualTo(TicketStatus.FAILED);
        assertThat(newest().tags()).contains("api", "api_key:" + machine.keyId());
    }

    @Test
    void theSameRequestTwiceIsOneOrder() {
        var call = Machine.selling(10, "30").header("idempotency-key", "a-key");
        assertThat(machine.ask(call).body()).isEqualTo(machine.ask(call).body());
        assertThat(machine.ask(HttpCall.get("/mm/orders")).json()).hasSize(1);
    }

    private Ticket newest() {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .page(new Wanted(1, 0, Optional.empty()))
                .rows()
                .getFirst();
    }
}
