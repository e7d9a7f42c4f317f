package niha.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads moments as RFC 3339 writes them. Its years have four digits: any other is neither written nor sorted as readers expect. */
public final class Moments {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Moments() {}

    /** The moment, or nothing if the text is none. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant())
                    .filter(moment -> !moment.isBefore(FIRST) && moment.isBefore(END));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
