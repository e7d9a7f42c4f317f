package niha.aws.sqs;

import java.time.Instant;
import niha.app.market.CommandQueue;
import niha.app.market.Documents;
import niha.market.MarketCommand;
import niha.units.Asset;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * One message group for each certificate. The queue's own deduplication only spares the market the repetitions of one call: a
 * command that is sent again gets another name, because the queue would take it and not deliver it.
 */
public final class SqsCommandQueue implements CommandQueue {
    private final SqsClient client;
    private final String url;

    public SqsCommandQueue(SqsClient client, String url) {
        this.client = client;
        this.url = url;
    }

    @Override
    public void send(Asset certificate, MarketCommand command, Instant now) {
        client.sendMessage(message -> message.queueUrl(url)
                .messageGroupId(certificate.name())
                .messageDeduplicationId(command.id() + "-" + now.toEpochMilli())
                .messageBody(Documents.message(command)));
    }
}
