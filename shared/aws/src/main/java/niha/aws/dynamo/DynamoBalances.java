package niha.aws.dynamo;

import static java.util.function.UnaryOperator.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import niha.app.accounts.Proof;
import niha.app.commands.Ports.Unavailable;
import niha.aws.dynamo.Items.BalanceItem;
import niha.ledger.Balance;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** All balances, for the proof. */
public final class DynamoBalances implements Proof.Balances {
    private static final int TRIES = 20;

    private final DynamoDbClient client;
    private final Store store;
    private final String table;

    public DynamoBalances(DynamoDbClient client, String table) {
        this.client = client;
        this.store = new Store(client);
        this.table = table;
    }

    @Override
    public Map<Proof.Key, Balance> all() {
        var all = new HashMap<Proof.Key, Balance>();
        IntStream.range(0, Keys.SHARDS)
                .forEach(shard -> store.query(table, Keys.balances(shard), identity())
                        .map(item -> BalanceItem.SCHEMA.mapToItem(item).toDomain())
                        .forEach(balance -> all.put(Proof.Key.of(balance), balance)));
        return all;
    }

    @Override
    public Together together(Set<Proof.Key> keys) {
        var balances = new HashMap<Proof.Key, Balance>();
        var world = new EnumMap<Asset, Long>(Asset.class);
        for (var item : read(keys)) {
            if (item.containsKey("account")) {
                var balance = BalanceItem.SCHEMA.mapToItem(item).toDomain();
                balances.put(Proof.Key.of(balance), balance);
            } else if (item.containsKey("units")) {
                var asset = Asset.valueOf(Store.attribute(item, "sk").s().substring("BALANCE#".length()));
                world.merge(asset, Long.parseLong(Store.attribute(item, "units").n()), Math::addExact);
            }
        }
        return new Together(balances, world);
    }

    private List<Map<String, AttributeValue>> read(Set<Proof.Key> keys) {
        var gets = new ArrayList<TransactGetItem>();
        for (var key : keys) gets.add(get(Keys.balances(key.account()), Keys.balance(key.account(), key.asset())));
        for (int shard = 0; shard < Keys.SHARDS; shard++)
            for (var asset : Asset.values()) gets.add(get(Keys.world(shard), Keys.world(asset)));
        for (int attempt = 1; ; attempt++) {
            try {
                return Store.answering(() -> client.transactGetItems(read -> read.transactItems(gets)))
                        .responses()
                        .stream()
                        .map(response -> response.item())
                        .toList();
            } catch (TransactionCanceledException writing) {
                if (attempt == TRIES) throw new Unavailable("The ledger is being written to all the time", writing);
            }
        }
    }

    private TransactGetItem get(String pk, String sk) {
        return TransactGetItem.builder()
                .get(get -> get.tableName(table).key(Store.key(pk, sk)))
                .build();
    }
}
