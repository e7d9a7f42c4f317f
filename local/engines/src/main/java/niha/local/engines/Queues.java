package niha.local.engines;

import java.util.LinkedHashMap;
import java.util.Map;
import niha.api.Topology;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The queues of the topology, each with the one that parks its poison aside, at whatever answers as SQS. */
public final class Queues {
    private static final String PARKED = "-parked";

    private Queues() {}

    /** Creates the queues that are missing; answers where a function finds each of them. */
    public static Map<String, String> create(SqsClient sqs, Topology topology, String prefix) {
        var variables = new LinkedHashMap<String, String>();
        for (var queue : topology.queues())
            variables.put(Topology.variable("queue", queue.name()), createOne(sqs, queue, prefix));
        return variables;
    }

    /** The queue that takes what this one could not deliver. */
    public static Topology.Queue parked(Topology.Queue queue) {
        return new Topology.Queue(
                queue.name() + PARKED, queue.fifo(), queue.visibilityTimeoutSeconds(), queue.parkedAfterReceives());
    }

    private static String createOne(SqsClient sqs, Topology.Queue queue, String prefix) {
        var parking = create(sqs, parked(queue).physicalName(prefix), attributes(queue));
        var arn = sqs.getQueueAttributes(r -> r.queueUrl(parking).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        var attributes = attributes(queue);
        attributes.put(
                QueueAttributeName.REDRIVE_POLICY,
                "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
                        .formatted(arn, queue.parkedAfterReceives()));
        return create(sqs, queue.physicalName(prefix), attributes);
    }

    private static String create(SqsClient sqs, String name, Map<QueueAttributeName, String> attributes) {
        return sqs.createQueue(r -> r.queueName(name).attributes(attributes)).queueUrl();
    }

    private static Map<QueueAttributeName, String> attributes(Topology.Queue queue) {
        var attributes = new LinkedHashMap<QueueAttributeName, String>();
        attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, Integer.toString(queue.visibilityTimeoutSeconds()));
        if (queue.fifo()) attributes.put(QueueAttributeName.FIFO_QUEUE, "true");
        return attributes;
    }
}
