package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import niha.app.live.Channel;
import niha.app.live.Connection;
import niha.app.live.Listener;
import niha.aws.dynamo.DynamoConnections;
import niha.testkit.Answered;
import niha.testkit.Calls;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Books and tapes as they are told while they change. */
final class MarketLiveTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Exchange exchange = new Exchange();
    private final DynamoConnections connections =
            new DynamoConnections(exchange.place.dynamo(), exchange.place.table("realtime"));

    @Test
    void whoFollowsTheBookHoldsAtEachStepWhatCanBeAskedFor() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100000");
        var client = exchange.client(Map.of("EUR", "1000000", "CEA", "1000"));
        listen("a", Channel.book(Asset.CEA));
        var held = new Held();
        var orders = new ArrayList<String>();
        for (int step = 0; step < 12; step++) {
            orders.add(exchange.offer(maker, "SELL", 100 + step, "25." + (50 + step % 4)));
            if (step % 3 == 1) client.buy(150, "25.51");
            if (step % 4 == 2) client.buy(10, "20.0" + step % 8);
            if (step % 5 == 4) exchange.cancel(orders.get(step - 1));
            exchange.settle();
            held.hear(messages("a"));
            assertThat(held.book()).as("step " + step).isEqualTo(asked());
        }
    }

    @Test
    void theTapeIsToldInTheOrderInWhichItIsShownBackwards() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100000");
        listen("a", Channel.trades(Asset.CEA));
        for (int i = 0; i < 5; i++) exchange.offer(maker, "SELL", 10, "25.5" + i);
        var client = exchange.client(Map.of("EUR", "1000000"));
        client.buy(35, "26");
        exchange.settle();
        client.buy(5, "26");
        exchange.settle();
        var told = new ArrayList<JsonNode>();
        for (var message : messages("a")) {
            assertThat(message.path("sequence").asLong()).isEqualTo(told.isEmpty() ? 1 : 2);
            message.path("data").forEach(told::add);
        }
        var shown = new ArrayList<JsonNode>();
        tree(HttpCall.get("/cash-market/trades?certificate_type=CEA").to(exchange.data))
                .forEach(shown::add);
        assertThat(told).hasSize(5).isEqualTo(shown.reversed());
    }

    @Test
    void anotherMarketsListenersHearNothingAndNoNumberIsDrawnForNobody() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        listen("a", Channel.book(Asset.EUA));
        exchange.offer(maker, "SELL", 10, "25.50");
        exchange.settle();
        assertThat(exchange.sockets.posted("a")).isEmpty();
        assertThat(connections.sequence(Channel.book(Asset.CEA))).isZero();
    }

    @Test
    void oneThatNeverAnswersIsDroppedAndTheMarketGoesOn() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        listen("stuck", Channel.book(Asset.CEA));
        listen("a", Channel.book(Asset.CEA));
        exchange.sockets.stuck("stuck");
        exchange.offer(maker, "SELL", 10, "25.50");
        exchange.settle();
        assertThat(asked()).containsEntry("SELL 25.5", "10 of 1");
        assertThat(messages("a")).hasSize(1);
        assertThat(connections.subscribers(Channel.book(Asset.CEA), exchange.clock.instant()))
                .containsExactly("a");
    }

    @Test
    void whenNobodyCanBeToldTheMarketGoesOnAndTheNextMessageShowsTheGap() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        listen("a", Channel.book(Asset.CEA));
        exchange.offer(maker, "SELL", 10, "25.50");
        while (!exchange.queue.isEmpty()) exchange.deliver(exchange.queue.batch(10));
        var deaf = Calls.to(Granted.to("market-watch", exchange.place), (request, call) -> {
            if (request instanceof QueryRequest query && query.tableName().equals(exchange.place.table("realtime")))
                throw SdkClientException.create("away");
            return call.get();
        });
        Exchange.invoke(exchange.watch(deaf), Exchange.CLOCK);
        assertThat(asked()).containsEntry("SELL 25.5", "10 of 1");
        assertThat(messages("a")).isEmpty();
        exchange.offer(maker, "SELL", 10, "25.60");
        exchange.settle();
        assertThat(messages("a")).singleElement().satisfies(message -> {
            assertThat(message.path("sequence").asLong()).isEqualTo(1);
            assertThat(message.at("/data/from").asLong()).isEqualTo(1);
            assertThat(message.at("/data/sequence").asLong()).isEqualTo(2);
        });
    }

    /** A book that somebody keeps from what they are told. */
    private static final class Held {
        private final TreeMap<String, String> levels = new TreeMap<>();
        private long heard;
        private long sequence;

        void hear(List<JsonNode> messages) {
            for (var message : messages.subList((int) heard, messages.size())) {
                assertThat(message.path("sequence").asLong()).isEqualTo(++heard);
                var data = message.path("data");
                assertThat(data.path("from").asLong()).isEqualTo(sequence);
                sequence = data.path("sequence").asLong();
                for (var level : data.path("bids")) put("BUY", level);
                for (var level : data.path("asks")) put("SELL", level);
                last(levels, data);
            }
        }

        private void put(String side, JsonNode level) {
            if (level.path("quantity").asLong() == 0) levels.remove(name(side, level));
            else levels.put(name(side, level), content(level));
        }

        Map<String, String> book() {
            levels.put("sequence", Long.toString(sequence));
            return levels;
        }
    }

    private Map<String, String> asked() {
        var book = tree(HttpCall.get("/cash-market/orderbook?certificate_type=CEA&depth=500")
                .to(exchange.data));
        var levels = new TreeMap<String, String>();
        for (var level : book.path("bids")) levels.put(name("BUY", level), content(level));
        for (var level : book.path("asks")) levels.put(name("SELL", level), content(level));
        levels.put("sequence", book.path("sequence").asText());
        last(levels, book);
        return levels;
    }

    private static String name(String side, JsonNode level) {
        return side + " " + level.path("price").asText();
    }

    private static String content(JsonNode level) {
        return level.path("quantity").asText() + " of " + level.path("orders").asText();
    }

    private static void last(Map<String, String> levels, JsonNode book) {
        levels.put("last", book.path("last_price").asText());
    }

    private void listen(String id, Channel channel) {
        var now = exchange.clock.instant();
        var connection = new Connection(id, new Listener("anybody", Set.of()), now.plus(Connection.LASTS));
        connections.open(connection);
        assertThat(connections.subscribe(connection, channel)).isTrue();
    }

    private List<JsonNode> messages(String id) {
        return exchange.sockets.posted(id).stream().map(MarketLiveTest::tree).toList();
    }

    private static JsonNode tree(Answered answered) {
        assertThat(answered.status()).isEqualTo(200);
        return tree(answered.body());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
