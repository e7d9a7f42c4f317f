package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import niha.app.Page.Wanted;
import niha.app.orders.Orders;
import niha.app.orders.Orders.Filter;
import niha.app.orders.Orders.TradeFilter;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.Tables;
import niha.ledger.AccountId;
import niha.testkit.HttpCall;

/** What an account is said to have placed and traded, beside what is listed of it. */
final class Counts {
    private static final Wanted ALL = new Wanted(10_000, 0, Optional.empty());

    private Counts() {}

    static void areThoseOfWhatIsListed(Exchange exchange) {
        var orders = new DynamoOrders(exchange.place.dynamo(), new Tables(exchange.place::table));
        for (var list : List.of("market-makers", "entities"))
            HttpCall.get("/admin/" + list + "?limit=500")
                    .to(exchange.accounts)
                    .json()
                    .forEach(holder -> assertThat(said(holder))
                            .as(holder.path("email").asText())
                            .isEqualTo(listed(
                                    orders, new AccountId(holder.path("id").asText()))));
    }

    /** Orders, those of them that are open, and trades. */
    static List<Long> said(JsonNode holder) {
        return List.of(
                holder.path("total_orders").longValue(),
                holder.path("open_orders").longValue(),
                holder.path("total_trades").longValue());
    }

    private static List<Long> listed(Orders orders, AccountId account) {
        var all = orders.page(account, Filter.ALL, ALL).rows();
        return List.of(
                (long) all.size(),
                all.stream().filter(order -> order.status().isOpen()).count(),
                (long) orders.trades(account, TradeFilter.ALL, ALL).rows().size());
    }
}
