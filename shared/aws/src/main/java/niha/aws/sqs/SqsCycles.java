package niha.aws.sqs;

import java.time.Duration;
import niha.app.quoting.Cycles;
import niha.app.quoting.QuotingDocuments;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Messages that the queue holds back until their cycle is due. */
public final class SqsCycles implements Cycles {
    /** The queue counts in seconds, and holds nothing back for longer. */
    private static final int DELAY_SECONDS_MAX = 900;

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final SqsClient client;
    private final String url;

    public SqsCycles(SqsClient client, String url) {
        this.client = client;
        this.url = url;
    }

    @Override
    public void send(Due due, Duration delay) {
        var seconds = Math.ceilDiv(delay.toNanos(), NANOS_PER_SECOND);
        client.sendMessage(message -> message.queueUrl(url)
                .delaySeconds(Math.clamp(seconds, 0, DELAY_SECONDS_MAX))
                .messageBody(QuotingDocuments.write(due)));
    }
}
