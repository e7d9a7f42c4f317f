package niha.aws.sqs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import niha.api.Topology;
import niha.app.market.CommandQueue;
import niha.app.market.Documents;
import niha.market.MarketCommand;
import niha.testkit.Backend;
import niha.testkit.contracts.CommandQueueContract;
import niha.units.Asset;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

final class SqsCommandQueueTest extends CommandQueueContract {
    @Override
    protected Ends fresh() {
        var sqs = Backend.chosen().sqs();
        var queue = new Queue(
                sqs.client(),
                Objects.requireNonNull(sqs.environment().get(Topology.variable("queue", "market-commands"))));
        queue.out();
        return queue;
    }

    private record Queue(SqsClient client, String url) implements Ends {
        private static final int MESSAGES_PER_RECEIVE = 10;

        @Override
        public CommandQueue in() {
            return new SqsCommandQueue(client, url);
        }

        @Override
        public Map<Asset, List<MarketCommand>> out() {
            var out = new EnumMap<Asset, List<MarketCommand>>(Asset.class);
            for (var messages = receive(); !messages.isEmpty(); messages = receive())
                for (var message : messages) {
                    out.computeIfAbsent(market(message), _ -> new ArrayList<>()).add(Documents.command(message.body()));
                    client.deleteMessage(m -> m.queueUrl(url).receiptHandle(message.receiptHandle()));
                }
            return out;
        }

        private List<Message> receive() {
            return client.receiveMessage(m -> m.queueUrl(url)
                            .maxNumberOfMessages(MESSAGES_PER_RECEIVE)
                            .messageSystemAttributeNames(MessageSystemAttributeName.MESSAGE_GROUP_ID))
                    .messages();
        }

        private static Asset market(Message message) {
            return Asset.valueOf(
                    Objects.requireNonNull(message.attributes().get(MessageSystemAttributeName.MESSAGE_GROUP_ID)));
        }
    }
}
