package niha.aws.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import niha.app.events.Envelope;
import niha.app.events.Relay;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** The bus on EventBridge, which takes at most ten events at a time and may refuse some of them. */
public final class EventBridgeBus implements Relay.Bus {
    private static final int ENTRIES_MAX = 10;

    private final EventBridgeClient client;
    private final String busName;

    public EventBridgeBus(EventBridgeClient client, String busName) {
        this.client = client;
        this.busName = busName;
    }

    @Override
    public Set<UUID> publish(List<Envelope> events) {
        var refused = new HashSet<UUID>();
        for (int from = 0; from < events.size(); from += ENTRIES_MAX)
            refused.addAll(publishSome(events.subList(from, Math.min(from + ENTRIES_MAX, events.size()))));
        return refused;
    }

    private Set<UUID> publishSome(List<Envelope> events) {
        var refused = new HashSet<UUID>();
        try {
            var entries = client.putEvents(
                            put -> put.entries(events.stream().map(this::entry).toList()))
                    .entries();
            for (int i = 0; i < events.size(); i++)
                if (entries.get(i).errorCode() != null)
                    refused.add(events.get(i).id());
        } catch (SdkException e) {
            // Perhaps they were taken, perhaps not: they stay in the outbox and are sent again.
            events.forEach(event -> refused.add(event.id()));
        }
        return refused;
    }

    private PutEventsRequestEntry entry(Envelope event) {
        return PutEventsRequestEntry.builder()
                .eventBusName(busName)
                .source(event.source())
                .detailType(event.type())
                .time(event.occurredAt())
                .detail(event.detail())
                .build();
    }
}
