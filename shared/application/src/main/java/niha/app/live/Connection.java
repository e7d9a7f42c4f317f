package niha.app.live;

import java.time.Duration;
import java.time.Instant;

/** An open line to a listener, under the id that the gateway gave it. After {@code expiresAt} it counts as gone. */
public record Connection(String id, Listener listener, Instant expiresAt) {
    /** The gateway lets none live longer. */
    public static final Duration LASTS = Duration.ofHours(2);

    public static final int SUBSCRIPTIONS_MAX = 50;
}
