package niha.local.engines;

import java.util.LinkedHashMap;
import java.util.Map;
import niha.api.Topology;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** The tables of the topology, at whatever answers as DynamoDB: the embedded engine, LocalStack or any other endpoint. */
public final class Tables {
    private Tables() {}

    /** Creates the tables that are missing and waits until every one can be used. */
    public static void create(DynamoDbClient dynamo, Topology topology, String prefix) {
        for (var table : topology.tables()) createOne(dynamo, table, prefix + table.name());
        for (var table : topology.tables()) {
            var name = prefix + table.name();
            try (var waiter = DynamoDbWaiter.builder().client(dynamo).build()) {
                waiter.waitUntilTableExists(r -> r.tableName(name));
            }
        }
    }

    /** From now on the engine clears away what has expired, by the clock of the machine. */
    public static void expire(DynamoDbClient dynamo, Topology topology, String prefix) {
        for (var table : topology.tables())
            table.expiresAt().ifPresent(attribute -> expire(dynamo, prefix + table.name(), attribute));
    }

    /** Where a function finds its tables. */
    public static Map<String, String> environment(Topology topology, String prefix) {
        var variables = new LinkedHashMap<String, String>();
        for (var table : topology.tables())
            variables.put(Topology.variable("table", table.name()), prefix + table.name());
        return variables;
    }

    private static void createOne(DynamoDbClient dynamo, Topology.Table table, String name) {
        var request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text(table.partitionKey()), text(table.sortKey()))
                .keySchema(key(table.partitionKey(), KeyType.HASH), key(table.sortKey(), KeyType.RANGE));
        table.stream()
                .ifPresent(view ->
                        request.streamSpecification(s -> s.streamEnabled(true).streamViewType(view)));
        try {
            dynamo.createTable(request.build());
        } catch (ResourceInUseException there) {
            // A table that is already there keeps what it holds: this is how data survives a restart.
        }
    }

    private static void expire(DynamoDbClient dynamo, String name, String attribute) {
        var status = dynamo.describeTimeToLive(r -> r.tableName(name))
                .timeToLiveDescription()
                .timeToLiveStatus();
        // Switching it on twice is an error.
        if (status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.ENABLING) return;
        dynamo.updateTimeToLive(r ->
                r.tableName(name).timeToLiveSpecification(t -> t.enabled(true).attributeName(attribute)));
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
