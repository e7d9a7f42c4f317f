package niha.aws.dynamo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import niha.app.live.Channel;
import niha.app.live.Connection;
import niha.app.live.Connections;
import niha.app.live.Listener;
import niha.aws.dynamo.RealtimeItems.ConnectionItem;
import niha.aws.dynamo.RealtimeItems.PassItem;
import niha.aws.dynamo.RealtimeItems.SubscriptionItem;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Connections in the realtime table. What has expired counts as gone, whether or not the store has cleared it away.
 *
 * <p>A subscription is two items, written one after the other: a client subscribes to several channels at once, and transactions on its
 * connection would refuse each other. What a crash leaves between them leads nowhere, and is cleared when it is pushed to.
 */
public final class DynamoConnections implements Connections {
    private final DynamoDbClient client;
    private final Store store;
    private final Writes writes;
    private final String table;

    public DynamoConnections(DynamoDbClient client, String table) {
        this.client = client;
        this.store = new Store(client);
        this.writes = new Writes(client);
        this.table = table;
    }

    @Override
    public void keepPass(String fingerprint, Listener bearer, Instant expiresAt) {
        writes.put(table, PassItem.SCHEMA.itemToMap(PassItem.from(fingerprint, bearer, expiresAt), true));
    }

    @Override
    public Optional<Listener> takePass(String fingerprint, Instant now) {
        try {
            var taken = Store.answering(() -> client.deleteItem(delete -> delete.tableName(table)
                    .key(Store.key(Keys.pass(fingerprint), Keys.PASS))
                    .conditionExpression("expiresAt > :now")
                    .expressionAttributeValues(Map.of(":now", seconds(now)))
                    .returnValues(ReturnValue.ALL_OLD)));
            return Optional.of(PassItem.SCHEMA.mapToItem(taken.attributes()).toDomain());
        } catch (ConditionalCheckFailedException e) {
            return Optional.empty();
        }
    }

    @Override
    public void open(Connection connection) {
        writes.put(table, ConnectionItem.SCHEMA.itemToMap(ConnectionItem.from(connection), true));
    }

    @Override
    public Optional<Connection> find(String id, Instant now) {
        return store.get(table, ConnectionItem.SCHEMA, Keys.connection(id), Keys.CONNECTION)
                .map(ConnectionItem::toDomain)
                .filter(connection -> connection.expiresAt().isAfter(now));
    }

    @Override
    public boolean subscribe(Connection connection, Channel channel) {
        var listed = updated(
                connection.id(),
                update -> update.updateExpression("ADD channels :channel")
                        .conditionExpression("attribute_exists(pk) AND (attribute_not_exists(channels)"
                                + " OR size(channels) < :max OR contains(channels, :name))")
                        .expressionAttributeValues(Map.of(
                                ":channel", AttributeValue.fromSs(List.of(channel.name())),
                                ":name", AttributeValue.fromS(channel.name()),
                                ":max", AttributeValue.fromN(Integer.toString(Connection.SUBSCRIPTIONS_MAX)))));
        if (listed)
            writes.put(table, SubscriptionItem.SCHEMA.itemToMap(SubscriptionItem.from(connection, channel), true));
        return listed;
    }

    @Override
    public void unsubscribe(String id, Channel channel) {
        remove(Keys.channel(channel), Keys.connection(id));
        var _ = updated(
                id,
                update -> update.updateExpression("DELETE channels :channel")
                        .conditionExpression("attribute_exists(pk)")
                        .expressionAttributeValues(Map.of(":channel", AttributeValue.fromSs(List.of(channel.name())))));
    }

    @Override
    public void close(String id) {
        var closed = Store.answering(() -> client.deleteItem(delete -> delete.tableName(table)
                .key(Store.key(Keys.connection(id), Keys.CONNECTION))
                .returnValues(ReturnValue.ALL_OLD)));
        var channels = closed.attributes().get("channels");
        if (channels == null) return;
        for (var name : channels.ss()) remove(Keys.channel(new Channel(name)), Keys.connection(id));
    }

    @Override
    public void sever(String id, Channel channel) {
        remove(Keys.channel(channel), Keys.connection(id));
        close(id);
    }

    @Override
    public List<String> subscribers(Channel channel, Instant now) {
        return store.query(
                        table,
                        Keys.channel(channel),
                        query -> query.keyConditionExpression("pk = :pk AND begins_with(sk, :connections)")
                                .expressionAttributeValues(Map.of(
                                        ":pk", AttributeValue.fromS(Keys.channel(channel)),
                                        ":connections", AttributeValue.fromS(Keys.CONNECTION_PREFIX))))
                .map(SubscriptionItem.SCHEMA::mapToItem)
                .filter(subscription -> subscription.expiresAt() > now.getEpochSecond())
                .map(subscription -> Keys.connectionId(subscription.sk()))
                .toList();
    }

    @Override
    public long sequence(Channel channel) {
        var counter = Store.answering(() -> client.getItem(get -> get.tableName(table)
                .key(Store.key(Keys.channel(channel), Keys.SEQUENCE))
                .consistentRead(true)));
        return counter.hasItem()
                ? Long.parseLong(Store.attribute(counter.item(), "last").n())
                : 0;
    }

    @Override
    public long advance(Channel channel, int numbers) {
        var drawn = Store.answering(() -> client.updateItem(update -> update.tableName(table)
                .key(Store.key(Keys.channel(channel), Keys.SEQUENCE))
                .updateExpression("ADD #last :numbers")
                .expressionAttributeNames(Map.of("#last", "last"))
                .expressionAttributeValues(Map.of(":numbers", AttributeValue.fromN(Integer.toString(numbers))))
                .returnValues(ReturnValue.UPDATED_NEW)));
        return Long.parseLong(Store.attribute(drawn.attributes(), "last").n());
    }

    /** Changes a connection's item, and says whether the condition held. */
    private boolean updated(String id, UnaryOperator<UpdateItemRequest.Builder> change) {
        try {
            Store.answering(() -> client.updateItem(change.apply(UpdateItemRequest.builder()
                            .tableName(table)
                            .key(Store.key(Keys.connection(id), Keys.CONNECTION)))
                    .build()));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private void remove(String pk, String sk) {
        Store.answering(
                () -> client.deleteItem(delete -> delete.tableName(table).key(Store.key(pk, sk))));
    }

    private static AttributeValue seconds(Instant moment) {
        return AttributeValue.fromN(Long.toString(moment.getEpochSecond()));
    }
}
