package niha.local.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

final class EmbeddedDynamoTest {
    private static final Topology TOPOLOGY = Topology.load();

    @Test
    void everyTableOfTheTopologyIsThere() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            assertThat(dynamo.client().listTables().tableNames())
                    .contains("niha-ledger")
                    .containsExactlyInAnyOrderElementsOf(TOPOLOGY.tables().stream()
                            .map(table -> "niha-" + table.name())
                            .toList());
            assertThat(dynamo.environment()).containsEntry("NIHA_TABLE_LEDGER", "niha-ledger");
        }
    }

    @Test
    void onlyTheTableThatExpiresHasATimeToLiveAndOnlyTheStreamedOneAStream() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            assertThat(timeToLive(dynamo.client(), "niha-commands")).isEqualTo(TimeToLiveStatus.ENABLED);
            assertThat(timeToLive(dynamo.client(), "niha-ledger")).isEqualTo(TimeToLiveStatus.DISABLED);
            assertThat(stream(dynamo)).contains("niha-commands");
        }
    }

    @Test
    void creatingTheTablesAgainChangesNothing() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            put(dynamo.client(), "a");
            Tables.create(dynamo.client(), TOPOLOGY, Environment.PREFIX);
            Tables.expire(dynamo.client(), TOPOLOGY, Environment.PREFIX);
            assertThat(has(dynamo.client(), "a")).isTrue();
        }
    }

    @Test
    void twoInMemoryEnginesShareNothing() {
        try (var one = EmbeddedDynamo.inMemory(TOPOLOGY);
                var other = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            put(one.client(), "a");
            assertThat(has(other.client(), "a")).isFalse();
        }
    }

    @Test
    void aCancelledTransactionNamesTheReasonOfEachOperationAndWritesNothing() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            put(dynamo.client(), "taken");
            var cancelled = catchThrowableOfType(
                    TransactionCanceledException.class,
                    () -> transact(dynamo.client(), List.of(putNew("free"), putNew("taken"))));
            assertThat(cancelled.cancellationReasons())
                    .extracting(CancellationReason::code)
                    .containsExactly("None", "ConditionalCheckFailed");
            assertThat(has(dynamo.client(), "free")).isFalse();
        }
    }

    @Test
    void twoOperationsOnOneItemAreRefusedAsAwsRefusesThem() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            assertThatThrownBy(() -> transact(dynamo.client(), List.of(putNew("a"), deleteOf("a"))))
                    .isInstanceOfSatisfying(
                            DynamoDbException.class,
                            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ValidationException"))
                    .hasMessageContaining(StrictDynamoDb.REFUSAL);
            assertThat(has(dynamo.client(), "a")).isFalse();
        }
    }

    @Test
    void theLambdaFormOfATransactionIsRefusedToo() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            assertThatThrownBy(() ->
                            dynamo.client().transactWriteItems(r -> r.transactItems(deleteOf("a"), deleteOf("a"))))
                    .hasMessageContaining(StrictDynamoDb.REFUSAL);
        }
    }

    @Test
    void oneOperationEachOnSeveralItemsPasses() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            transact(dynamo.client(), List.of(putNew("a"), putNew("b")));
            assertThat(has(dynamo.client(), "a") && has(dynamo.client(), "b")).isTrue();
        }
    }

    @Test
    void whatIsWrittenAppearsInTheStream() {
        try (var dynamo = EmbeddedDynamo.inMemory(TOPOLOGY)) {
            put(dynamo.client(), "a");
            var arn = stream(dynamo);
            var shard = dynamo.streams()
                    .describeStream(r -> r.streamArn(arn))
                    .streamDescription()
                    .shards()
                    .getFirst();
            var iterator = dynamo.streams()
                    .getShardIterator(r ->
                            r.streamArn(arn).shardId(shard.shardId()).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                    .shardIterator();
            var records =
                    dynamo.streams().getRecords(r -> r.shardIterator(iterator)).records();
            assertThat(records).hasSize(1);
            assertThat(records.getFirst().eventNameAsString()).isEqualTo("INSERT");
            assertThat(records.getFirst().dynamodb().newImage()).isEqualTo(item("a"));
        }
    }

    @Test
    void dataOnAFileSurvivesReopening(@TempDir Path home) {
        var file = home.resolve("niha.db");
        try (var dynamo = EmbeddedDynamo.onFile(file, TOPOLOGY)) {
            put(dynamo.client(), "a");
        }
        try (var dynamo = EmbeddedDynamo.onFile(file, TOPOLOGY)) {
            assertThat(has(dynamo.client(), "a")).isTrue();
        }
    }

    private static TimeToLiveStatus timeToLive(DynamoDbClient client, String table) {
        return client.describeTimeToLive(r -> r.tableName(table))
                .timeToLiveDescription()
                .timeToLiveStatus();
    }

    private static String stream(EmbeddedDynamo dynamo) {
        return dynamo.streams()
                .listStreams(r -> r.tableName("niha-commands"))
                .streams()
                .getFirst()
                .streamArn();
    }

    private static void transact(DynamoDbClient client, List<TransactWriteItem> operations) {
        client.transactWriteItems(r -> r.transactItems(operations));
    }

    private static TransactWriteItem putNew(String key) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName("niha-commands").item(item(key)).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private static TransactWriteItem deleteOf(String key) {
        return TransactWriteItem.builder()
                .delete(d -> d.tableName("niha-commands").key(item(key)))
                .build();
    }

    private static void put(DynamoDbClient client, String key) {
        client.putItem(r -> r.tableName("niha-commands").item(item(key)));
    }

    private static boolean has(DynamoDbClient client, String key) {
        return client.getItem(r -> r.tableName("niha-commands").key(item(key))).hasItem();
    }

    private static Map<String, AttributeValue> item(String key) {
        return Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("1"));
    }
}
