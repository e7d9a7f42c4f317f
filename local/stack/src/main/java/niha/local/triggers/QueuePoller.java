package niha.local.triggers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import niha.api.Topology.QueueTrigger;
import niha.local.lambda.LocalFunction;
import niha.local.lambda.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** Receives a queue's messages and hands them to a function, as Lambda's event source mapping does. */
public final class QueuePoller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueuePoller.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WAIT_SECONDS = 1;
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);
    private static final long REST_MS = 500;

    private final SqsClient sqs;
    private final String url;
    private final QueueTrigger trigger;
    private final LocalFunction function;
    private final Thread thread;
    private volatile boolean stopped;

    public QueuePoller(SqsClient sqs, String url, QueueTrigger trigger, LocalFunction function) {
        this.sqs = sqs;
        this.url = url;
        this.trigger = trigger;
        this.function = function;
        this.thread =
                Thread.ofPlatform().name("queue-" + function.name()).daemon().start(this::run);
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join(STOPS_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            try {
                var messages = sqs.receiveMessage(receive -> receive.queueUrl(url)
                                .maxNumberOfMessages(trigger.batchSize())
                                .waitTimeSeconds(WAIT_SECONDS)
                                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                        .messages();
                if (!messages.isEmpty() && !pass(messages)) rest();
            } catch (SdkException e) {
                if (!stopped) LOG.error("The queue could not be read", e);
                rest();
            }
        }
    }

    /** Deletes what was handled and lets the rest come again; whether all of it was. */
    private boolean pass(List<Message> messages) {
        var again = again(messages, function.invoke(event(messages)));
        var done = messages.stream().filter(m -> !again.contains(m.messageId())).toList();
        if (!done.isEmpty())
            sqs.deleteMessageBatch(delete -> delete.queueUrl(url)
                    .entries(done.stream()
                            .map(m -> DeleteMessageBatchRequestEntry.builder()
                                    .id(m.messageId())
                                    .receiptHandle(m.receiptHandle())
                                    .build())
                            .toList()));
        if (!again.isEmpty())
            sqs.changeMessageVisibilityBatch(change -> change.queueUrl(url)
                    .entries(messages.stream()
                            .filter(m -> again.contains(m.messageId()))
                            .map(m -> ChangeMessageVisibilityBatchRequestEntry.builder()
                                    .id(m.messageId())
                                    .receiptHandle(m.receiptHandle())
                                    .visibilityTimeout(0)
                                    .build())
                            .toList()));
        return again.isEmpty();
    }

    /** A function that failed as a whole gets all of them again. */
    private static Set<String> again(List<Message> messages, Outcome outcome) {
        if (!(outcome instanceof Outcome.Answered answered))
            return messages.stream().map(Message::messageId).collect(Collectors.toSet());
        try {
            var again = new HashSet<String>();
            for (JsonNode failure : JSON.readTree(new String(answered.bytes(), StandardCharsets.UTF_8))
                    .path("batchItemFailures"))
                again.add(failure.path("itemIdentifier").asText());
            return again;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The function's answer is not JSON", e);
        }
    }

    private static byte[] event(List<Message> messages) {
        var records = messages.stream()
                .map(m -> Map.of(
                        "messageId", m.messageId(),
                        "receiptHandle", m.receiptHandle(),
                        "body", m.body(),
                        "attributes", m.attributesAsStrings(),
                        "eventSource", "aws:sqs",
                        "awsRegion", "eu-central-1"))
                .toList();
        try {
            return JSON.writeValueAsBytes(Map.of("Records", records));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message that is no text", e);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
