package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import niha.aws.dynamo.DynamoTickets;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything out at once, and nothing in until an administrator says so. */
final class KillSwitchTest {
    private static final String ENGAGE = "{\"engaged\":true,\"reason\":\"Wrong prices\"}";

    private final Exchange exchange = new Exchange();
    private final String maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
    private final Machine machine = Machine.of(exchange, maker);

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private Answered admins(String json) {
        return HttpCall.post("/admin/market-makers/" + maker + "/kill-switch", json)
                .to(exchange.orders);
    }

    private Answered own() {
        return machine.ask(HttpCall.post("/mm/kill-switch", "{\"reason\":\"Wrong prices\"}"));
    }

    private Ticket ticket(Answered answer) {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .find(TicketNumber.parse(answer.at("/ticket_id")).orElseThrow())
                .orElseThrow();
    }

    private List<String> open() {
        return HttpCall.get("/admin/market-orders")
                .query("market_maker_id", maker)
                .query("status", "PENDING,PARTIALLY_FILLED")
                .to(exchange.orders)
                .json()
                .findValuesAsText("id");
    }

    @Test
    void engagedByAMachineItTakesEverythingOutAndLetsNothingIn() {
        var waiting = machine.sell(10, "20").at("/order/id");
        exchange.settle();
        var onItsWay = machine.sell(10, "21").at("/order/id");
        var killed = own();
        assertThat(killed.status()).isEqualTo(200);
        assertThat(killed.json().at("/kill_switch/engaged").asBoolean()).isTrue();
        assertThat(killed.at("/kill_switch/reason")).isEqualTo("Wrong prices");
        assertThat(killed.json().path("cancel_requested").valueStream().map(id -> id.asText()))
                .containsExactlyInAnyOrder(waiting, onItsWay);
        exchange.settle();
        assertThat(open()).isEmpty();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
        for (var refused : List.of(
                machine.sell(1, "20"),
                exchange.placed(maker, "SELL", 1, "20"),
                machine.ask(HttpCall.post("/mm/orders/bulk", "{\"orders\":[" + Client.order("SELL", 1, "20") + "]}")),
                machine.ask(HttpCall.post(
                        "/mm/quotes/update", "{\"certificate_type\":\"CEA\",\"ask_price\":20,\"ask_quantity\":1}"))))
            assertThat(refused.at("/code")).isEqualTo("KILL_SWITCH_ENGAGED");
    }

    @Test
    void whatIsOpenWhileItIsBeingTakenOutIsNotAmended() {
        var order = machine.sell(10, "20").at("/order/id");
        exchange.settle();
        own();
        assertThat(machine.ask(Machine.call("PUT", "/mm/orders/" + order, "{\"price\":\"22\"}"))
                        .at("/code"))
                .isEqualTo("KILL_SWITCH_ENGAGED");
    }

    @Test
    void onlyAnAdministratorReleasesIt() {
        var killed = own();
        assertThat(machine.ask(HttpCall.post("/mm/kill-switch", "{\"engaged\":false}"))
                        .status())
                .isEqualTo(422);
        assertThat(HttpCall.post("/admin/market-makers/" + maker + "/kill-switch", "{\"engaged\":false}")
                        .asClient()
                        .to(exchange.orders)
                        .status())
                .isEqualTo(403);
        assertThat(machine.sell(1, "20").at("/code")).isEqualTo("KILL_SWITCH_ENGAGED");
        var released = admins("{\"engaged\":false}");
        assertThat(released.json().path("kill_switch").toString())
                .isEqualTo("{\"engaged\":false,\"reason\":null,\"engaged_by\":null,\"engaged_at\":null}");
        assertThat(machine.sell(1, "20").status()).isEqualTo(200);
        assertThat(List.of(ticket(killed).action(), ticket(released).action()))
                .isEqualTo(List.of(ActionType.MM_KILL_SWITCH_ENGAGED, ActionType.MM_KILL_SWITCH_RELEASED));
        assertThat(ticket(released).documents().before().orElseThrow()).contains("\"engaged\":true");
        assertThat(ticket(released).documents().after().orElseThrow()).contains("\"engaged\":false");
    }

    @Test
    void engagedTwiceItStaysAsItIs() {
        machine.sell(10, "20");
        exchange.settle();
        var first = own();
        exchange.settle();
        var second = admins("{\"engaged\":true,\"reason\":\"Another reason\"}");
        assertThat(second.json().path("kill_switch")).isEqualTo(first.json().path("kill_switch"));
        assertThat(second.json().path("cancel_requested")).isEmpty();
    }

    @Test
    void underOneKeyItIsOneAnswer() {
        var call = HttpCall.post("/mm/kill-switch", "{}").header("idempotency-key", "once");
        assertThat(machine.ask(call).body()).isEqualTo(machine.ask(call).body());
    }

    @Test
    void askedAgainUnderItsKeyAfterItWasReleasedItIsNotEngagedAnew() {
        var call = HttpCall.post("/mm/kill-switch", "{}").header("idempotency-key", "once");
        var first = machine.ask(call);
        admins("{\"engaged\":false}");
        var order = machine.sell(1, "20").at("/order/id");
        assertThat(machine.ask(call).body()).isEqualTo(first.body());
        exchange.settle();
        assertThat(open()).containsExactly(order);
        assertThat(machine.sell(1, "20").status()).isEqualTo(200);
    }

    @Test
    void itIsThereForMarketMakersOnlyAndForWhoMayTrade() {
        for (var id : List.of(
                UUID.randomUUID().toString(),
                exchange.client(Map.of("CEA", "5")).id(),
                "x"))
            assertThat(HttpCall.post("/admin/market-makers/" + id + "/kill-switch", ENGAGE)
                            .to(exchange.orders)
                            .status())
                    .as(id)
                    .isEqualTo(404);
        assertThat(Machine.of(exchange, maker, Map.of("scope", "read"))
                        .ask(HttpCall.post("/mm/kill-switch", "{}"))
                        .at("/code"))
                .isEqualTo("SCOPE_MISSING");
        for (var json : List.of("{}", "{\"engaged\":null}", "{\"engaged\":1}", "{\"engaged\":true,\"reason\":5}"))
            assertThat(admins(json).status()).as(json).isEqualTo(422);
        assertThat(machine.sell(1, "20").status()).isEqualTo(200);
    }

    @Test
    void whateverIsPlacedBesideItNothingIsLeftOfIt() {
        nothingIsLeft();
    }

    private void nothingIsLeft() {
        var answers = Together.run(i ->
                () -> i == Together.THREADS / 2 ? admins(ENGAGE) : exchange.placed(maker, "SELL", 1, "2" + i % 10));
        assertThat(answers.get(Together.THREADS / 2).status()).isEqualTo(200);
        exchange.settle();
        assertThat(open()).isEmpty();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
        assertThat(answers.stream().filter(answer -> answer.status() != 200).map(answer -> answer.at("/code")))
                .containsOnly("KILL_SWITCH_ENGAGED");
    }

    @Test
    void withLimitsItIsTheSame() {
        var path = "/admin/market-makers/" + maker + "/limits";
        var post = HttpCall.post(path, "{\"notional_max_eur\":100000}");
        new HttpCall("PUT", path, post.query(), post.headers(), post.body(), post.claims()).to(exchange.accounts);
        nothingIsLeft();
    }

    @Test
    void liquidityLeavesItOutAndSaysSo() {
        own();
        var preview = HttpCall.post("/liquidity/preview", "{\"certificate_type\":\"CEA\",\"ask_amount_eur\":1000}")
                .to(exchange.liquidity);
        assertThat(preview.at("/can_execute")).isEqualTo("false");
        assertThat(preview.json().path("left_out").findValuesAsText("reason")).containsExactly("KILL_SWITCH_ENGAGED");
    }
}
