package niha.app.live;

import java.util.function.Supplier;
import niha.app.Json;

/**
 * Something to tell on a channel. What exactly is asked for only when somebody listens, and after the message has its number: so
 * whoever has the highest number has the latest of what is read for it.
 */
public record Announcement(Channel channel, Supplier<Json.Raw> data) {
    public Announcement(Channel channel, Json.Raw data) {
        this(channel, () -> data);
    }
}
