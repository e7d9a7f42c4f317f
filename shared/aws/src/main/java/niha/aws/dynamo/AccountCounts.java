package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.app.orders.OrderCounts;
import niha.ledger.AccountId;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The counts of accounts' orders and trades as items, which are only ever added to: nothing is decided on them. */
final class AccountCounts {
    private AccountCounts() {}

    record CountsItem(String pk, String sk, long orders, long open, long trades) {
        static final TableSchema<CountsItem> SCHEMA = RecordSchema.of(CountsItem.class, MethodHandles.lookup());
    }

    /** What the changes of one commit add, one action for each account. */
    static Stream<TransactWriteItem> additions(String table, List<Change> changes) {
        return OrderCounts.addedBy(changes).entrySet().stream()
                .map(added -> addition(table, key(added.getKey()), added.getValue()));
    }

    private static TransactWriteItem addition(String table, Map<String, AttributeValue> key, OrderCounts added) {
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(table)
                        .key(key)
                        .updateExpression("ADD #orders :orders, #open :open, #trades :trades")
                        .expressionAttributeNames(Map.of("#orders", "orders", "#open", "open", "#trades", "trades"))
                        .expressionAttributeValues(Map.of(
                                ":orders", AttributeValue.fromN(Long.toString(added.orders())),
                                ":open", AttributeValue.fromN(Long.toString(added.open())),
                                ":trades", AttributeValue.fromN(Long.toString(added.trades()))))
                        .build())
                .build();
    }

    static Map<AccountId, OrderCounts> read(Store store, String table, Collection<AccountId> accounts) {
        var keys = new HashMap<AccountId, Map<String, AttributeValue>>();
        for (var account : accounts) keys.put(account, key(account));
        var found = store.getAll(table, List.copyOf(keys.values()));
        var counts = new HashMap<AccountId, OrderCounts>();
        keys.forEach((account, key) -> counts.put(
                account,
                Optional.ofNullable(found.get(key))
                        .map(CountsItem.SCHEMA::mapToItem)
                        .map(item -> new OrderCounts(item.orders(), item.open(), item.trades()))
                        .orElse(OrderCounts.NONE)));
        return counts;
    }

    private static Map<String, AttributeValue> key(AccountId account) {
        return Store.key(Keys.counts(account), Keys.COUNTS);
    }
}
