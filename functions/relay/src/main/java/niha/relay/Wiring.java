package niha.relay;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.charset.StandardCharsets;
import niha.app.events.Relay;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoOutbox;
import niha.aws.events.EventBridgeBus;
import niha.aws.lambda.OutboxStream;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler relay(Cloud cloud) {
        return new OutboxStream(deliverer(cloud));
    }

    static RequestStreamHandler sweep(Cloud cloud) {
        var relay = deliverer(cloud);
        var log = LoggerFactory.getLogger(SweepFunction.class);
        return (_, out, context) -> {
            int delivered = PowertoolsLogging.withLogging(
                    context, () -> relay.sweep(cloud.clock().instant()));
            if (delivered > 0) log.warn("The stream had missed {} events", delivered);
            out.write("{\"delivered\":%d}".formatted(delivered).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Relay deliverer(Cloud cloud) {
        return new Relay(
                new EventBridgeBus(cloud.bus(), cloud.busName()),
                new DynamoOutbox(cloud.dynamo(), cloud.table("commands")));
    }
}
