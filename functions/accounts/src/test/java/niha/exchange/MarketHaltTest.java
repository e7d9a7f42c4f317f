package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import niha.aws.dynamo.DynamoTickets;
import niha.testkit.HttpCall;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An entry that nobody can read: its market stands still, in sight of everybody, and goes on when the cause is gone. */
final class MarketHaltTest {
    private static final String HANDLED = "{\"batchItemFailures\":[]}";
    private static final Map<String, AttributeValue> ENTRY = Map.of(
            "pk", AttributeValue.fromS("JOURNAL#CEA"),
            "sk", AttributeValue.fromS("0000000000000000001"));

    private final Exchange exchange = new Exchange();

    @Test
    void aMarketThatCannotBeDecidedStandsStillAndNoOtherDoes() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        damage();
        exchange.offer(maker, "SELL", 100, "10.00");
        var batch = exchange.queue.batch(10);
        assertThat(exchange.deliver(batch))
                .as("it comes again before what lies behind it")
                .isNotEqualTo(HANDLED);
        assertThat(exchange.deliver(batch))
                .as("now it waits where it was committed")
                .isEqualTo(HANDLED);
        assertThat(exchange.placed(maker, "SELL", 1, "10.00").at("/code")).isEqualTo("MARKET_HALTED");
        assertThat(HttpCall.get("/cash-market/orderbook?certificate_type=CEA")
                        .to(exchange.data)
                        .at("/halted"))
                .isEqualTo("true");
        theOtherMarketTrades();
        repair();
        assertThat(resumed()).isEqualTo(200);
        assertThat(resumed()).isEqualTo(400);
        exchange.clock.forward(Duration.ofSeconds(30));
        Exchange.invoke(exchange.resend, Exchange.CLOCK);
        exchange.settle();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 100 = 100");
        var book = HttpCall.get("/cash-market/orderbook?certificate_type=CEA").to(exchange.data);
        assertThat(book.at("/best_ask") + " " + book.at("/halted")).isEqualTo("10 false");
        exchange.laws();
    }

    private void theOtherMarketTrades() {
        var seller = exchange.client(Map.of("EUA", "5"));
        var buyer = exchange.client(Map.of("EUR", "1000"));
        seller.place(eua("SELL"));
        buyer.place(eua("BUY"));
        exchange.deliver(exchange.queue.batch(10));
        assertThatThrownBy(exchange::settle)
                .as("the damage is told all the same")
                .hasMessageContaining("damaged");
        assertThat(buyer.holds("EUA")).isEqualTo("5 + 0 = 5");
    }

    private static String eua(String side) {
        return "{\"certificate_type\":\"EUA\",\"side\":\"%s\",\"quantity\":5,\"price\":80}".formatted(side);
    }

    /** A path may be longer than the keys of any index. */
    @Test
    void aMarketThatThereIsNotIsNoEntityOfItsTicket() {
        var refused = exchange.command("POST", "/admin/markets/" + "x".repeat(3_000) + "/resume");
        assertThat(refused.status()).isEqualTo(422);
        var tickets = new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"));
        assertThat(TicketNumber.parse(refused.at("/ticket_id"))
                        .flatMap(tickets::find)
                        .orElseThrow()
                        .subject())
                .isEqualTo(Ticket.Subject.NONE);
    }

    private int resumed() {
        return exchange.command("POST", "/admin/markets/CEA/resume").status();
    }

    private void damage() {
        var item = new HashMap<>(ENTRY);
        item.put("at", AttributeValue.fromS("2026-11-20T12:00:00Z"));
        item.put("entry", AttributeValue.fromB(SdkBytes.fromUtf8String("no entry")));
        exchange.place
                .dynamo()
                .putItem(put -> put.tableName(exchange.place.table("book")).item(item));
    }

    private void repair() {
        exchange.place
                .dynamo()
                .deleteItem(
                        delete -> delete.tableName(exchange.place.table("book")).key(ENTRY));
    }
}
