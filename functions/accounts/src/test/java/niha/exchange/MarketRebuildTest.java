package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import niha.app.rebuild.Difference;
import niha.app.rebuild.Rebuild;
import niha.aws.Backoff;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.Tables;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The projections of a market that a storm went over, made once more from its journal. */
final class MarketRebuildTest {
    private static final Set<Asset> BOTH = EnumSet.of(Asset.CEA, Asset.EUA);

    private final Exchange exchange = new Exchange();
    private final Rebuild rebuild = over(exchange);

    static Rebuild over(Exchange exchange) {
        var tables = new Tables(exchange.place::table);
        var dynamo = exchange.place.dynamo();
        var orders = new DynamoOrders(dynamo, tables);
        return new Rebuild(
                new DynamoJournal(dynamo, tables),
                orders,
                orders,
                new DynamoHolders(dynamo, tables.ledger()),
                new DynamoMarketData(dynamo, tables),
                new Backoff(new Random()));
    }

    @Test
    void nothingDiffersInAStormNorAfterItAndThenExactlyWhatWasChanged() {
        assertThat(whatDiffersInAStorm()).isEmpty();
        var report = rebuild.compare(BOTH);
        assertThat(report.differences()).isEmpty();
        System.out.println(report.compared());
        assertThat(report.compared().values()).filteredOn(count -> count == 0).isEmpty();
        changeOneCandle();
        assertThat(named())
                .singleElement()
                .asString()
                .startsWith("candle of CEA, 1h ")
                .contains("volume is 1 and");
        rebuild.write(Asset.CEA);
        assertThat(named()).isEmpty();
        changeOneOrder();
        assertThat(named()).singleElement().asString().startsWith("order ").endsWith("filled is 99 and should be 0");
    }

    private List<Difference> whatDiffersInAStorm() {
        var isOver = new AtomicBoolean();
        // A thread of its own: the common pool may have one only, which the storm needs.
        try (var beside = Executors.newSingleThreadExecutor()) {
            var differences = CompletableFuture.supplyAsync(() -> comparedUntil(isOver), beside);
            try {
                Storm.over(exchange);
            } finally {
                isOver.set(true);
            }
            return differences.join();
        }
    }

    private List<Difference> comparedUntil(AtomicBoolean isOver) {
        var differences = new ArrayList<Difference>();
        var times = 0;
        do {
            differences.addAll(rebuild.compare(BOTH).differences());
            times++;
        } while (!isOver.get());
        System.out.println("compared " + times + " times in the storm");
        return differences;
    }

    private List<String> named() {
        return rebuild.compare(BOTH).differences().stream()
                .map(Difference::sentence)
                .toList();
    }

    private void changeOneCandle() {
        change(first("CANDLES#CEA#1h"), "volume", "1");
    }

    /** One that came after everything else. */
    private void changeOneOrder() {
        var client = exchange.client(Map.of("EUR", "1000"));
        var order = client.buy(1, "1.00").at("/order/id");
        exchange.settle();
        change(key("ORDERS#" + client.id(), order), "filled", "99");
    }

    private Map<String, AttributeValue> first(String pk) {
        var item = exchange.place
                .dynamo()
                .query(query -> query.tableName(exchange.place.table("orders"))
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk))))
                .items()
                .getFirst();
        return key(pk, item.getOrDefault("sk", AttributeValue.fromS("none")).s());
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    private void change(Map<String, AttributeValue> key, String attribute, String number) {
        exchange.place
                .dynamo()
                .updateItem(update -> update.tableName(exchange.place.table("orders"))
                        .key(key)
                        .updateExpression("SET #a = :n")
                        .expressionAttributeNames(Map.of("#a", attribute))
                        .expressionAttributeValues(Map.of(":n", AttributeValue.fromN(number))));
    }
}
