package niha.infra;

import niha.api.Topology;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.DeduplicationScope;
import software.amazon.awscdk.services.sqs.FifoThroughputLimit;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/**
 * A queue of topology.yaml and the place beside it where a message waits for a person once it was received too often.
 * SQS's own key encrypts them: what lasts is in the tables, and Lambda and Scheduler park messages without a key grant.
 */
final class ParkedQueue extends Construct {
    private static final Duration LONGEST = Duration.days(14);

    private final Queue queue;

    ParkedQueue(Construct scope, Topology.Queue declared, Stage stage, Alarms alarms) {
        super(scope, "Queue-" + declared.name());
        var asideName = declared.name() + "-parked";
        var aside = new Topology.Queue(asideName, declared.fifo(), 30, 1);
        var parked = plain("Parked", aside, stage).build();
        queue = plain("Queue", declared, stage)
                .visibilityTimeout(Duration.seconds(declared.visibilityTimeoutSeconds()))
                .deadLetterQueue(DeadLetterQueue.builder()
                        .queue(parked)
                        .maxReceiveCount(declared.parkedAfterReceives())
                        .build())
                .build();
        alarms.watchParked(this, asideName, parked);
    }

    Queue queue() {
        return queue;
    }

    /** A standard queue for what a stream or a schedule could not deliver. */
    static Queue undelivered(Construct scope, String id, String name) {
        var queue = Queue.Builder.create(scope, id)
                .queueName(name)
                .encryption(QueueEncryption.SQS_MANAGED)
                .enforceSsl(true)
                .retentionPeriod(LONGEST)
                .build();
        Nag.accept(queue, "SQS3", "This queue is itself the place where undeliverable messages wait for a person.");
        return queue;
    }

    private Queue.Builder plain(String id, Topology.Queue declared, Stage stage) {
        var builder = Queue.Builder.create(this, id)
                .queueName(declared.physicalName(stage.named("")))
                .encryption(QueueEncryption.SQS_MANAGED)
                .enforceSsl(true)
                .retentionPeriod(LONGEST)
                .removalPolicy(stage.dataRemoval());
        if (declared.fifo())
            builder.fifo(true)
                    .fifoThroughputLimit(FifoThroughputLimit.PER_MESSAGE_GROUP_ID)
                    .deduplicationScope(DeduplicationScope.MESSAGE_GROUP);
        return builder;
    }
}
