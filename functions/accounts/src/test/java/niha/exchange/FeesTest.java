package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import niha.aws.dynamo.DynamoTickets;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who pays what, from the administrator who sets it to the order that pays it. */
final class FeesTest {
    private static final String USUAL =
            "{\"CEA\":{\"MARKET_MAKER\":{\"BUY\":0,\"SELL\":0},\"CLIENT\":{\"BUY\":50,\"SELL\":50}},"
                    + "\"EUA\":{\"MARKET_MAKER\":{\"BUY\":0,\"SELL\":0},\"CLIENT\":{\"BUY\":50,\"SELL\":50}}}";

    private final Exchange exchange = new Exchange();

    @AfterEach
    void laws() {
        exchange.laws();
    }

    private static HttpCall put(String path, String json) {
        var post = HttpCall.post(path, json);
        return new HttpCall("PUT", path, post.query(), post.headers(), post.body(), post.claims());
    }

    private Answered set(String path, String json) {
        return put(path, json).to(exchange.accounts);
    }

    private Ticket ticket(Answered answer) {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .find(TicketNumber.parse(answer.at("/ticket_id")).orElseThrow())
                .orElseThrow();
    }

    private String fees() {
        return HttpCall.get("/admin/fees").to(exchange.accounts).body();
    }

    @Test
    void theScheduleIsSetLineByLineAndOnRecord() {
        assertThat(HttpCall.get("/admin/fees").to(exchange.accounts).json())
                .isEqualTo(new Answered(200, Map.of(), USUAL).json());
        var before = fees();
        var answer = set("/admin/fees", "{\"CEA\":{\"CLIENT\":{\"BUY\":40},\"MARKET_MAKER\":{\"SELL\":\"5\"}}}");
        assertThat(answer.status()).isEqualTo(200);
        var after = before.replaceFirst("\"BUY\":50", "\"BUY\":40").replaceFirst("\"SELL\":0", "\"SELL\":5");
        assertThat(fees()).isEqualTo(after);
        assertThat(answer.json().path("fees").toString()).isEqualTo(after);
        var ticket = ticket(answer);
        assertThat(ticket.action()).isEqualTo(ActionType.FEES_UPDATED);
        assertThat(ticket.documents().before()).contains(before);
        assertThat(ticket.documents().after()).contains(after);
    }

    @Test
    void whatIsNoFeeIsRefusedByNameAndOnRecord() {
        var answer = set(
                "/admin/fees",
                "{\"CEA\":{\"CLIENT\":{\"BUY\":1001,\"SELL\":-1}},\"EUA\":{\"MARKET_MAKER\":{\"BUY\":0.5},\"NOBODY\":{}},\"EUR\":{}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "CEA.CLIENT.BUY", "CEA.CLIENT.SELL", "EUA.MARKET_MAKER.BUY", "EUA.NOBODY", "EUR");
        assertThat(ticket(answer).status()).isEqualTo(TicketStatus.FAILED);
        assertThat(HttpCall.get("/admin/fees").to(exchange.accounts).json())
                .isEqualTo(new Answered(200, Map.of(), USUAL).json());
    }

    @Test
    void onlyAdministratorsSeeAndSetIt() {
        assertThat(HttpCall.get("/admin/fees").asClient().to(exchange.accounts).status())
                .isEqualTo(403);
        var refused = put("/admin/fees", "{\"CEA\":{\"CLIENT\":{\"BUY\":0}}}")
                .asClient()
                .to(exchange.accounts);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(ticket(refused).action()).isEqualTo(ActionType.FEES_UPDATED);
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        var call = put("/admin/fees", "{\"EUA\":{\"CLIENT\":{\"SELL\":1}}}").header("idempotency-key", "a-key");
        var first = call.to(exchange.accounts);
        set("/admin/fees", "{\"EUA\":{\"CLIENT\":{\"SELL\":2}}}");
        assertThat(call.to(exchange.accounts).body()).isEqualTo(first.body());
        assertThat(HttpCall.get("/admin/fees").to(exchange.accounts).at("/EUA/CLIENT/SELL"))
                .isEqualTo("2");
    }

    @Test
    void aClientWithARateOfItsOwnPaysItAsPreviewed() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        exchange.offer(maker, "SELL", 33, "13.33");
        exchange.offer(maker, "SELL", 77, "13.37");
        exchange.settle();
        var client = exchange.client(Map.of("EUR", "2000"));
        var answer = set("/admin/entities/" + client.id(), "{\"fee_bps\":37}");
        assertThat(answer.at("/entity/fee_bps")).isEqualTo("37");
        assertThat(ticket(answer).documents().before().orElseThrow()).contains("\"fee_bps\":null");
        assertThat(ticket(answer).documents().after().orElseThrow()).contains("\"fee_bps\":37");
        var wanted = Client.order("BUY", 100, "14.00");
        var preview = client.as(HttpCall.post("/orders/preview", wanted));
        var order = client.place(wanted).at("/order/id");
        exchange.settle();
        var placed = client.get("/orders/" + order);
        // 33 at 13.33 and 67 at 13.37 are 1335.68, of which 0.37 % are 4.942
        assertThat(placed.at("/order/fee_eur")).isEqualTo("4.94");
        for (var field : new String[] {"fee_bps", "fee_eur", "gross_eur"})
            assertThat(placed.at("/order/" + field)).as(field).isEqualTo(preview.at("/" + field));
        assertThat(client.holds("EUR")).isEqualTo("659.38 + 0 = 659.38");
    }

    @Test
    void anOrderPaysWhatItWasAcceptedWith() {
        var client = exchange.client(Map.of("EUR", "2010"));
        var before = client.buy(100, "10.00").at("/order/id");
        exchange.settle();
        set("/admin/fees", "{\"CEA\":{\"CLIENT\":{\"BUY\":1000}}}");
        set("/admin/entities/" + client.id(), "{\"fee_bps\":900}");
        assertThat(client.holds("EUR")).isEqualTo("1005 + 1005 = 2010");
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "110");
        exchange.offer(maker, "SELL", 110, "10.00");
        exchange.settle();
        assertThat(client.get("/orders/" + before).at("/order/fee_eur")).isEqualTo("5");
        var after = client.buy(10, "10.00").at("/order/id");
        exchange.settle();
        assertThat(client.get("/orders/" + after).at("/order/fee_eur")).isEqualTo("9");
        assertThat(client.holds("EUR")).isEqualTo("896 + 0 = 896");
    }

    @Test
    void withoutARateOfItsOwnAClientPaysTheScheduleAgain() {
        var client = exchange.client(Map.of("EUR", "1000"));
        set("/admin/entities/" + client.id(), "{\"fee_bps\":0}");
        set("/admin/fees", "{\"CEA\":{\"CLIENT\":{\"BUY\":20}}}");
        var wanted = Client.order("BUY", 1, "10.00");
        assertThat(client.as(HttpCall.post("/orders/preview", wanted)).at("/fee_bps"))
                .isEqualTo("0");
        assertThat(set("/admin/entities/" + client.id(), "{\"fee_bps\":null}").at("/entity/fee_bps"))
                .isEqualTo("null");
        assertThat(client.as(HttpCall.post("/orders/preview", wanted)).at("/fee_bps"))
                .isEqualTo("20");
    }

    @Test
    void aMarketMakerMayBeMadeToPay() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        assertThat(set("/admin/market-makers/" + maker, "{\"fee_bps\":10}").at("/market_maker/fee_bps"))
                .isEqualTo("10");
        exchange.offer(maker, "SELL", 100, "10.00");
        exchange.client(Map.of("EUR", "1005")).buy(100, "10.00");
        exchange.settle();
        assertThat(exchange.holds(maker, "EUR")).isEqualTo("999 + 0 = 999");
    }

    @Test
    void aRateOutOfRangeIsRefusedAndAllOfTheEdit() {
        var client = exchange.client(Map.of());
        for (var wrong : new String[] {"1001", "-1", "0.5", "\"much\"", "true"}) {
            var answer = set("/admin/entities/" + client.id(), "{\"name\":\"New\",\"fee_bps\":" + wrong + "}");
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.at("/errors/0/field")).isEqualTo("fee_bps");
        }
        var shown = HttpCall.get("/admin/entities/" + client.id()).to(exchange.accounts);
        assertThat(shown.at("/fee_bps") + " " + shown.at("/name")).isEqualTo("null " + client.email());
    }
}
