package niha.aws.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.Page;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.aws.dynamo.Items.BalanceItem;
import niha.aws.dynamo.Items.EmailItem;
import niha.aws.dynamo.Items.EntryItem;
import niha.aws.dynamo.Items.HolderItem;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Holders of a kind lie under one key in the order of their creation, which their ids carry. */
public final class DynamoHolders implements Holders {
    private static final int FILTERED_ROWS_PER_READ = 100;

    /** About what fits into the megabyte that one read may return. */
    private static final int ROWS_PER_READ_MAX = 1_000;

    private final Store store;
    private final String table;

    public DynamoHolders(DynamoDbClient client, String table) {
        this.store = new Store(client);
        this.table = table;
    }

    @Override
    public Optional<Holder> find(HolderKind kind, UUID id) {
        return store.get(table, HolderItem.SCHEMA, Keys.holders(kind), id.toString())
                .map(HolderItem::toDomain);
    }

    @Override
    public boolean emailTaken(Email email) {
        return store.get(table, EmailItem.SCHEMA, Keys.email(email), Keys.OWNER).isPresent();
    }

    @Override
    public Optional<Holder> ofUser(Email email) {
        return store.get(table, EmailItem.SCHEMA, Keys.email(email), Keys.OWNER)
                .flatMap(owner -> find(owner.kind(), owner.holderId()));
    }

    /** Filters as it reads, a page of the table at a time, so that text from outside never becomes part of an expression. */
    @Override
    public Page<Holder> page(HolderKind kind, Filter filter, Page.Wanted wanted) {
        var rows = store.query(
                        table,
                        Keys.holders(kind),
                        query -> query.scanIndexForward(false)
                                .limit(toRead(filter, wanted))
                                .exclusiveStartKey(wanted.after()
                                        .map(id -> Store.key(Keys.holders(kind), id))
                                        .orElse(null)))
                .map(item -> HolderItem.SCHEMA.mapToItem(item).toDomain())
                .filter(filter::matches)
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        if (rows.size() <= wanted.limit()) return new Page<>(rows, Optional.empty());
        var shown = rows.subList(0, wanted.limit());
        return new Page<>(shown, Optional.of(shown.getLast().id().toString()));
    }

    /** What is left out has to be read too: in a few large reads, not in ten thousand small ones. */
    private static int toRead(Filter filter, Page.Wanted wanted) {
        var rows = wanted.skip() + wanted.limit() + 1;
        return Math.min(filter.equals(Filter.ALL) ? rows : Math.max(rows, FILTERED_ROWS_PER_READ), ROWS_PER_READ_MAX);
    }

    @Override
    public Balance balance(AccountId account, Asset asset) {
        return store.get(table, BalanceItem.SCHEMA, Keys.balances(account), Keys.balance(account, asset))
                .map(BalanceItem::toDomain)
                .orElse(Balance.none(account, asset));
    }

    @Override
    public Map<Proof.Key, Balance> balances(Set<Proof.Key> keys) {
        var found = store.getAll(
                table,
                keys.stream()
                        .map(key -> Store.key(Keys.balances(key.account()), Keys.balance(key.account(), key.asset())))
                        .toList());
        var balances = new HashMap<Proof.Key, Balance>();
        for (var key : keys) balances.put(key, Balance.none(key.account(), key.asset()));
        for (var item : found.values()) {
            var balance = BalanceItem.SCHEMA.mapToItem(item).toDomain();
            balances.put(Proof.Key.of(balance), balance);
        }
        return balances;
    }

    @Override
    public List<List<Balance>> balances(List<Holder> holders) {
        var keys = new HashMap<UUID, List<Map<String, AttributeValue>>>();
        for (var holder : holders)
            keys.put(
                    holder.id(),
                    Stream.of(Asset.values()).map(asset -> key(holder, asset)).toList());
        var found =
                store.getAll(table, keys.values().stream().flatMap(List::stream).toList());
        var balances = new ArrayList<List<Balance>>();
        for (var holder : holders)
            balances.add(keys.getOrDefault(holder.id(), List.of()).stream()
                    .filter(found::containsKey)
                    .map(key -> BalanceItem.SCHEMA.mapToItem(found.get(key)).toDomain())
                    .toList());
        return balances;
    }

    private static Map<String, AttributeValue> key(Holder holder, Asset asset) {
        return Store.key(Keys.balances(holder.account()), Keys.balance(holder.account(), asset));
    }

    @Override
    public List<Entry> entries(AccountId account, Asset asset, Optional<EntryType> type, long below, int limit) {
        var pk = Keys.entries(account, asset, type);
        return store.query(
                        table,
                        pk,
                        query -> query.keyConditionExpression("pk = :pk AND sk < :below")
                                .expressionAttributeValues(Map.of(
                                        ":pk", AttributeValue.fromS(pk),
                                        ":below", AttributeValue.fromS(Keys.sequence(below))))
                                .scanIndexForward(false)
                                .limit(limit))
                .limit(limit)
                .map(item -> EntryItem.SCHEMA.mapToItem(item).toDomain())
                .toList();
    }
}
