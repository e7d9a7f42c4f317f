package niha.app.events;

import java.time.Instant;
import java.util.UUID;
import niha.app.Json;

/** An event on its way to the bus. */
public record Envelope(UUID id, String source, String type, Instant occurredAt, String detail) {

    /** What every event says of itself, beside its data. */
    public record Metadata(UUID eventId, Instant occurredAt, String correlationId, String ticketId) {}

    private record Detail(Metadata metadata, Event data) {}

    public static Envelope of(Event event, Metadata metadata) {
        return new Envelope(
                metadata.eventId(),
                event.source(),
                event.type(),
                metadata.occurredAt(),
                Json.write(new Detail(metadata, event)));
    }
}
