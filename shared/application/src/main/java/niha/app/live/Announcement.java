package niha.app.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import niha.app.Json;
import niha.app.events.Envelope;

/** Something to tell on a channel. */
public record Announcement(Channel channel, Json.Raw data) {

    /** What an event is to those who listen. Most events are nothing to them. */
    public static List<Announcement> of(Envelope event) {
        return switch (event.type()) {
            case "TicketIssued.v1" -> List.of(new Announcement(Channel.TICKETS, data(event)));
            default -> List.of();
        };
    }

    private static Json.Raw data(Envelope event) {
        try {
            return new Json.Raw(Json.write(Json.read(event.detail()).path("data")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.id() + " is no JSON", e);
        }
    }
}
