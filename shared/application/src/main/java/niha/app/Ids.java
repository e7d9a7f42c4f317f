package niha.app;

import java.nio.charset.StandardCharsets;
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

    /** The id of something that follows from what happened before: the same name at the same moment has the same id. */
    public static UUID derived(Instant moment, String name) {
        var digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var high = (moment.toEpochMilli() << 16) | 0x7000L | (digest.getMostSignificantBits() & 0x0FFFL);
        return new UUID(high, digest.getLeastSignificantBits());
    }
}
