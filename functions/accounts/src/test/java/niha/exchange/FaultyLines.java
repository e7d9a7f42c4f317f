package niha.exchange;

import niha.testkit.RecordingBus;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** The queue and the bus as their clients meet them in bad weather. */
final class FaultyLines {
    private FaultyLines() {}

    /** In front of a queue. */
    record Queue(SqsClient queue, Weather weather) implements SqsClient {
        @Override
        public SendMessageResponse sendMessage(SendMessageRequest request) {
            if (weather.strikes(Fault.SEND_FAILED)) throw Said.nothing();
            var sent = queue.sendMessage(request);
            if (weather.strikes(Fault.SEND_UNHEARD)) throw Said.nothing();
            return sent;
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** In front of a bus. */
    record Bus(RecordingBus bus, Weather weather) implements EventBridgeClient {
        @Override
        public PutEventsResponse putEvents(PutEventsRequest request) {
            if (weather.strikes(Fault.BUS_SILENT_BEFORE)) throw Said.nothing();
            var refuses = weather.strikes(Fault.ENTRIES_REFUSED);
            // The first of them always: that is one that was refused.
            bus.refuse(entry -> refuses && (entry.equals(request.entries().getFirst()) || weather.below(2) == 0));
            var taken = bus.putEvents(request);
            if (weather.strikes(Fault.BUS_SILENT_AFTER)) throw Said.nothing();
            return taken;
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
