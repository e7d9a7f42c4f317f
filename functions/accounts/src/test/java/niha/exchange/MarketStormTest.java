package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import niha.app.market.Documents;
import niha.app.market.Journal;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.Tables;
import niha.book.Side;
import niha.market.Market;
import niha.market.Snapshot;
import niha.testkit.HttpCall;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** Many clients at once, orders and cancellations, while the market runs. */
final class MarketStormTest {
    private final Exchange exchange = new Exchange();

    @Test
    void nothingIsLostNorMadeAndTheBookIsWhatTheJournalSays() {
        var clients = Storm.over(exchange);
        exchange.laws();
        clients.forEach(MarketStormTest::whatIsLockedIsWhatItsOpenOrdersReserve);
        theBookIsTheFoldOfTheJournal();
    }

    private static void whatIsLockedIsWhatItsOpenOrdersReserve(Client client) {
        var open = client.get("/orders/my-orders?status=PENDING,PARTIALLY_FILLED&limit=500")
                .json();
        for (var asset : List.of("EUR", "CEA"))
            assertThat(new BigDecimal(client.get("/users/me/balances").at("/" + asset + "/locked")))
                    .as(client.email() + " " + asset)
                    .isEqualByComparingTo(reserved(open, asset.equals("EUR") ? "BUY" : "SELL"));
    }

    private static BigDecimal reserved(JsonNode orders, String side) {
        return orders.valueStream()
                .filter(order -> order.path("side").asText().equals(side))
                .map(order -> order.path("locked").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void theBookIsTheFoldOfTheJournal() {
        Journal journal = new DynamoJournal(exchange.place.dynamo(), new Tables(exchange.place::table));
        var market = Market.from(Snapshot.empty(Asset.CEA), Documents::digest);
        journal.after(Asset.CEA, 0, Integer.MAX_VALUE).forEach(market::follow);
        market.book().check();
        var shown = HttpCall.get("/cash-market/orderbook?certificate_type=CEA&depth=500")
                .to(exchange.data);
        assertThat(shown.at("/sequence")).isEqualTo(Long.toString(market.sequence()));
        for (var side : Side.values()) {
            var folded = new ArrayList<String>();
            var view = market.book().view();
            for (var price = view.best(side); price != 0; price = view.beyond(side, price))
                folded.add(BigDecimal.valueOf(price, 2).stripTrailingZeros().toPlainString() + " x "
                        + view.quantityAt(price));
            assertThat(shown.json()
                            .path(side == Side.BUY ? "bids" : "asks")
                            .valueStream()
                            .map(level -> level.path("price")
                                            .decimalValue()
                                            .stripTrailingZeros()
                                            .toPlainString() + " x "
                                    + level.path("quantity").asLong()))
                    .isEqualTo(folded);
        }
    }
}
