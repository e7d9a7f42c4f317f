package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import niha.api.Topology;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.EmbeddedSqs;
import niha.proof.meter.Price;
import niha.testkit.LambdaContext;
import niha.units.Asset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What is counted of calls that are known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeteredTest {
    private static final Map<String, AttributeValue> KEY =
            Map.of("pk", AttributeValue.fromS("JOURNAL#CEA"), "sk", AttributeValue.fromS("0000000000000000001"));
    private static final Map<String, AttributeValue> ENTRY = Map.of(
            "pk", AttributeValue.fromS("JOURNAL#CEA"),
            "sk", AttributeValue.fromS("0000000000000000001"),
            "entry", AttributeValue.fromS("x".repeat(1_500)));

    private final EmbeddedDynamo engine = EmbeddedDynamo.inMemory(Topology.load());
    private final EmbeddedSqs queues = EmbeddedSqs.start(Topology.load());

    @AfterAll
    void close() {
        queues.close();
        engine.close();
    }

    @Test
    void callsAreCountedByFunctionTableAndOperationWithTheirUnits() {
        var metered = new Metered();
        var book = metered.client("matching", DynamoDbClient.class, engine.client());
        book.putItem(put -> put.tableName("niha-book").item(ENTRY));
        for (int i = 0; i < 3; i++)
            book.getItem(get -> get.tableName("niha-book").key(KEY).consistentRead(true));
        assertThat(metered.sheet().tallies())
                .containsOnly(
                        Map.entry(
                                new Ask("matching", "book", "PutItem"), new Tally(1, 0, Map.of(Price.WRITE_UNIT, 2.0))),
                        Map.entry(
                                new Ask("matching", "book", "GetItem"), new Tally(3, 0, Map.of(Price.READ_UNIT, 3.0))));
    }

    @Test
    void aWriteThatIsRefusedIsChargedAndComesThroughAsItWas() {
        var metered = new Metered();
        var book = metered.client("matching", DynamoDbClient.class, engine.client());
        engine.client().putItem(put -> put.tableName("niha-book").item(ENTRY));
        assertThatThrownBy(() -> book.putItem(
                        put -> put.tableName("niha-book").item(ENTRY).conditionExpression("attribute_not_exists(pk)")))
                .isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(metered.sheet().tallies())
                .containsOnly(Map.entry(
                        new Ask("matching", "book", "PutItem"), new Tally(1, 1, Map.of(Price.WRITE_UNIT, 2.0))));
    }

    @Test
    void theMomentOfAnEntryIsThatOfItsPut() {
        var metered = new Metered();
        var before = System.nanoTime();
        metered.client("matching", DynamoDbClient.class, engine.client())
                .putItem(put -> put.tableName("niha-book").item(ENTRY));
        assertThat(metered.moments().at(Stage.JOURNALLED, Asset.CEA, 1).orElseThrow())
                .isBetween(before, System.nanoTime());
        assertThat(metered.moments().at(Stage.SETTLED, Asset.CEA, 1)).isEmpty();
    }

    @Test
    void aQueueIsPaidByRequestsOfSixtyFourKilobytesAndForNothingWhenItIsEmpty() {
        var metered = new Metered();
        var queue = metered.client("orders", SqsClient.class, queues.client());
        var url = queues.url("market-commands");
        queue.receiveMessage(receive -> receive.queueUrl(url));
        queue.sendMessage(send -> send.queueUrl(url)
                .messageGroupId("CEA")
                .messageDeduplicationId("1")
                .messageBody("x".repeat(64 * 1024 + 1)));
        var received = queue.receiveMessage(receive -> receive.queueUrl(url)).messages();
        queue.deleteMessage(
                delete -> delete.queueUrl(url).receiptHandle(received.getFirst().receiptHandle()));
        assertThat(metered.sheet().tallies())
                .containsOnly(
                        Map.entry(
                                new Ask("orders", "queue", "SendMessage"),
                                new Tally(1, 0, Map.of(Price.QUEUE_REQUEST, 2.0))),
                        Map.entry(
                                new Ask("orders", "queue", "ReceiveMessage"),
                                new Tally(2, 0, Map.of(Price.QUEUE_REQUEST, 2.0))),
                        Map.entry(
                                new Ask("orders", "queue", "DeleteMessage"),
                                new Tally(1, 0, Map.of(Price.QUEUE_REQUEST, 1.0))));
    }

    @Test
    void anInvocationIsPaidByBegunMillisecondsAndAnHttpRequestWithIt() throws IOException {
        var metered = new Metered();
        metered.handler("orders", (_, _, _) -> {})
                .handleRequest(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new LambdaContext("orders"));
        metered.handler("settlement", (_, _, _) -> {})
                .handleRequest(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new LambdaContext("settlement"));
        var total = metered.sheet().total();
        assertThat(total.units(Price.INVOCATION)).isEqualTo(2);
        assertThat(total.units(Price.HTTP_REQUEST)).isEqualTo(1);
        assertThat(total.units(Price.GIGABYTE_SECOND)).isGreaterThanOrEqualTo(2 * 0.001 * 1_769 / 1_024);
    }
}
