package niha.aws.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.Page;
import niha.app.marketmakers.MarketMakers;
import niha.aws.dynamo.Items.BalanceItem;
import niha.aws.dynamo.Items.EmailItem;
import niha.aws.dynamo.Items.MarketMakerItem;
import niha.ledger.Balance;
import niha.parties.Email;
import niha.parties.MarketMaker;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Market makers lie under one key in the order of their creation, which their ids carry. */
public final class DynamoMarketMakers implements MarketMakers {
    private static final int FILTERED_ROWS_PER_READ = 100;

    /** About what fits into the megabyte that one read may return. */
    private static final int ROWS_PER_READ_MAX = 1_000;

    private final DynamoDbClient client;
    private final Store store;
    private final Tables tables;

    public DynamoMarketMakers(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.store = new Store(client);
        this.tables = tables;
    }

    @Override
    public Optional<MarketMaker> find(UUID id) {
        return store.get(tables.ledger(), MarketMakerItem.SCHEMA, Keys.MARKET_MAKERS, id.toString())
                .map(MarketMakerItem::toDomain);
    }

    @Override
    public boolean emailTaken(Email email) {
        return store.get(tables.ledger(), EmailItem.SCHEMA, Keys.email(email), Keys.OWNER)
                .isPresent();
    }

    /** Filters as it reads, a page of the table at a time, so that text from outside never becomes part of an expression. */
    @Override
    public Page<MarketMaker> page(Filter filter, Page.Wanted wanted) {
        var rows = new ArrayList<MarketMaker>();
        var skipped = 0;
        Map<String, AttributeValue> from =
                wanted.after().map(id -> Store.key(Keys.MARKET_MAKERS, id)).orElse(Map.of());
        do {
            var response = query(from, toRead(filter, wanted));
            for (var item : response.items()) {
                var marketMaker = MarketMakerItem.SCHEMA.mapToItem(item).toDomain();
                if (!filter.matches(marketMaker) || skipped++ < wanted.skip()) continue;
                if (rows.size() == wanted.limit())
                    return new Page<>(rows, Optional.of(rows.getLast().id().toString()));
                rows.add(marketMaker);
            }
            from = response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : Map.of();
        } while (!from.isEmpty());
        return new Page<>(rows, Optional.empty());
    }

    /** What is left out has to be read too: in a few large reads, not in ten thousand small ones. */
    private static int toRead(Filter filter, Page.Wanted wanted) {
        var rows = wanted.skip() + wanted.limit() + 1;
        return Math.min(filter.equals(Filter.ALL) ? rows : Math.max(rows, FILTERED_ROWS_PER_READ), ROWS_PER_READ_MAX);
    }

    private QueryResponse query(Map<String, AttributeValue> from, int limit) {
        return Store.answering(() -> client.query(query -> query.tableName(tables.ledger())
                .keyConditionExpression("pk = :all")
                .expressionAttributeValues(Map.of(":all", AttributeValue.fromS(Keys.MARKET_MAKERS)))
                .scanIndexForward(false)
                .consistentRead(true)
                .limit(limit)
                .exclusiveStartKey(from.isEmpty() ? null : from)));
    }

    @Override
    public List<List<Balance>> balances(List<MarketMaker> marketMakers) {
        var keys = new HashMap<UUID, List<Map<String, AttributeValue>>>();
        for (var m : marketMakers)
            keys.put(
                    m.id(),
                    m.type().funding().stream().map(asset -> key(m, asset)).toList());
        var found = store.getAll(
                tables.ledger(), keys.values().stream().flatMap(List::stream).toList());
        return marketMakers.stream()
                .map(m -> keys.getOrDefault(m.id(), List.of()).stream()
                        .filter(found::containsKey)
                        .map(key -> BalanceItem.SCHEMA.mapToItem(found.get(key)).toDomain())
                        .toList())
                .toList();
    }

    private static Map<String, AttributeValue> key(MarketMaker marketMaker, Asset asset) {
        return Store.key(Keys.account(marketMaker.account()), Keys.balance(asset));
    }
}
