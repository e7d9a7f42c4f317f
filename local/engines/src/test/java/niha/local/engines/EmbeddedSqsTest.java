package niha.local.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niha.api.Topology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedSqsTest {
    private EmbeddedSqs engine;
    private SqsClient sqs;
    private String url;

    @BeforeAll
    void start() {
        engine = EmbeddedSqs.start(Topology.load());
        sqs = engine.client();
        url = engine.environment().getOrDefault("NIHA_QUEUE_MARKET_COMMANDS", "");
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void theQueueOfTheTopologyIsOnTheLoopbackInterfaceAndParksItsPoison() {
        assertThat(url).startsWith("http://127.0.0.1:").endsWith("/niha-market-commands.fifo");
        var attributes = sqs.getQueueAttributes(r -> r.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                .attributes();
        assertThat(attributes)
                .containsEntry(QueueAttributeName.FIFO_QUEUE, "true")
                .containsEntry(QueueAttributeName.VISIBILITY_TIMEOUT, "180");
        assertThat(attributes.get(QueueAttributeName.REDRIVE_POLICY)).contains("niha-market-commands-parked.fifo");
    }

    @Test
    void messagesOfOneGroupArriveInTheOrderTheyWereSent() {
        var sent = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        for (var body : sent)
            sqs.sendMessage(r -> r.queueUrl(url)
                    .messageGroupId("CEA")
                    .messageDeduplicationId("in-order-" + body)
                    .messageBody(body));
        assertThat(receiveAll(sent.size())).isEqualTo(sent);
    }

    @Test
    void aMessageOfTheOtherQueueIsHeldBackForAsLongAsItWasSaid() {
        var quoting = engine.environment().getOrDefault("NIHA_QUEUE_QUOTING", "");
        assertThat(quoting).endsWith("/niha-quoting");
        var sent = System.nanoTime();
        sqs.sendMessage(r -> r.queueUrl(quoting).delaySeconds(1).messageBody("later"));
        var came =
                sqs.receiveMessage(r -> r.queueUrl(quoting).waitTimeSeconds(10)).messages();
        assertThat(came).hasSize(1);
        assertThat(System.nanoTime() - sent).isGreaterThan(900_000_000L);
    }

    private List<String> receiveAll(int count) {
        var bodies = new ArrayList<String>();
        while (bodies.size() < count) {
            var messages = sqs.receiveMessage(
                            r -> r.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(5))
                    .messages();
            assertThat(messages).as("after %s", bodies).isNotEmpty();
            for (var message : messages) {
                bodies.add(message.body());
                sqs.deleteMessage(r -> r.queueUrl(url).receiptHandle(message.receiptHandle()));
            }
        }
        return bodies;
    }
}
