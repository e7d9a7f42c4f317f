package niha.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.access.ApiKey;
import niha.access.Rate;
import niha.app.access.ApiKeys;
import niha.app.commands.Change;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.aws.dynamo.AccessItems.KeyItem;
import niha.aws.dynamo.AccessItems.ListedKeyItem;
import niha.aws.dynamo.AccessItems.NonceItem;
import niha.aws.dynamo.AccessItems.UseItem;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Keys in the access table. A key and its use are two items: what is decided for a key must not wait for who else uses it. */
public final class DynamoApiKeys implements ApiKeys {
    /** Each attempt that fails has learnt what another use left. */
    private static final int ATTEMPTS = 16;

    private static final String FIRST = "attribute_not_exists(pk)";

    private final DynamoDbClient client;
    private final Store store;
    private final Writes writes;
    private final String table;

    public DynamoApiKeys(DynamoDbClient client, String table) {
        this.client = client;
        this.store = new Store(client);
        this.writes = new Writes(client);
        this.table = table;
    }

    @Override
    public Optional<Known> find(UUID id) {
        return known(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Known> of(UUID marketMaker) {
        return known(store.query(table, Keys.apiKeysOf(marketMaker), query -> query.scanIndexForward(false))
                .map(item ->
                        UUID.fromString(ListedKeyItem.SCHEMA.mapToItem(item).sk()))
                .toList());
    }

    private List<Known> known(List<UUID> ids) {
        var found = store.getAll(
                table, ids.stream().flatMap(id -> Stream.of(key(id), use(id))).toList());
        var known = new ArrayList<Known>();
        for (var id : ids) {
            var key = Optional.ofNullable(found.get(key(id))).map(KeyItem.SCHEMA::mapToItem);
            var use = Optional.ofNullable(found.get(use(id))).map(UseItem.SCHEMA::mapToItem);
            key.ifPresent(there -> known.add(
                    new Known(there.toDomain(), use.map(UseItem::taken).orElse(0L), use.map(UseItem::lastUsedAt))));
        }
        return known;
    }

    @Override
    public Rate.Allowance use(Known known, Instant now) {
        var rate = known.key().rate();
        var moment = Rate.micros(now);
        var taken = known.taken();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (!rate.grants(taken, moment)) return rate.refused(taken, moment);
            try {
                return rate.granted(noted(known.key(), taken, now), moment);
            } catch (ConditionalCheckFailedException e) {
                taken = e.hasItem() ? taken(e.item()) : 0;
            }
        }
        throw new Unavailable(
                "The key is in use", new IllegalStateException(known.key().prefix()));
    }

    /** While uses follow each other closely, each adds to what the last one left, and none waits for another; after a pause one begins. */
    private long noted(ApiKey key, long taken, Instant now) {
        var rate = key.rate();
        var moment = Rate.micros(now);
        var follows = taken >= moment;
        var update = Store.answering(() -> client.updateItem(request -> request.tableName(table)
                .key(use(key.id()))
                .updateExpression(
                        follows
                                ? "SET taken = taken + :interval, lastUsedAt = :at"
                                : "SET taken = :next, lastUsedAt = :at")
                .conditionExpression(follows ? "taken BETWEEN :now AND :most" : taken == 0 ? FIRST : "taken = :taken")
                .expressionAttributeValues(follows ? following(rate, moment, now) : beginning(rate, taken, moment, now))
                .returnValues("UPDATED_NEW")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));
        return taken(update.attributes());
    }

    private static Map<String, AttributeValue> following(Rate rate, long moment, Instant now) {
        return Map.of(
                ":interval", number(rate.interval()),
                ":now", number(moment),
                ":most", number(rate.latest(moment) - rate.interval()),
                ":at", AttributeValue.fromS(now.toString()));
    }

    private static Map<String, AttributeValue> beginning(Rate rate, long taken, long moment, Instant now) {
        var next = Map.of(
                ":next", number(rate.next(taken, moment)),
                ":at", AttributeValue.fromS(now.toString()));
        if (taken == 0) return next;
        var more = new HashMap<>(next);
        more.put(":taken", number(taken));
        return more;
    }

    @Override
    public boolean spend(UUID key, String nonce, Instant now, Instant expiresAt) {
        var item = new NonceItem(Keys.nonces(key), nonce, expiresAt.getEpochSecond());
        try {
            writes.put(Writes.anewOrExpired(table, NonceItem.SCHEMA.itemToMap(item, true), now.getEpochSecond()));
            return true;
        } catch (Outdated spent) {
            return false;
        }
    }

    static Stream<TransactWriteItem> made(String table, ApiKey key) {
        return Stream.of(
                Writes.in(Writes.anew(table, KeyItem.SCHEMA.itemToMap(KeyItem.from(key), true))),
                Writes.in(Writes.anew(table, ListedKeyItem.SCHEMA.itemToMap(ListedKeyItem.from(key), true))));
    }

    static TransactWriteItem edited(String table, Change.ApiKeyEdited edited) {
        return Writes.in(Writes.unchanged(
                table,
                KeyItem.SCHEMA.itemToMap(KeyItem.from(edited.after()), true),
                edited.before().version()));
    }

    static TransactWriteItem unchanged(String table, ApiKey key) {
        return Writes.check(table, key(key.id()), key.version());
    }

    private static Map<String, AttributeValue> key(UUID id) {
        return Store.key(Keys.apiKey(id), Keys.API_KEY);
    }

    private static Map<String, AttributeValue> use(UUID id) {
        return Store.key(Keys.useOf(id), Keys.API_KEY_USE);
    }

    private static long taken(Map<String, AttributeValue> item) {
        return Long.parseLong(Store.attribute(item, "taken").n());
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
