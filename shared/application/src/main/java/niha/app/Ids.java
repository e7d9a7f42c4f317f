package niha.app;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDv7 (RFC 9562): the time in milliseconds, then randomness. Holds no state, so a cloned process repeats nothing. */
public record Ids(RandomGenerator random) {

    /** An id for something that comes to be at this moment. */
    public UUID at(Instant moment) {
        var high = (moment.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        var low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
