package niha.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.access.ApiKey;
import niha.access.Rate;

/** The keys as they are stored, and what is noted of their use. Every read is of the latest state. */
public interface ApiKeys {
    /**
     * A key, and how it was used.
     *
     * @param taken up to which moment its time is taken, in microseconds; 0 before its first use
     */
    record Known(ApiKey key, long taken, Optional<Instant> lastUsedAt) {}

    Optional<Known> find(UUID id);

    /** A market maker's keys, the newest first. */
    List<Known> of(UUID marketMaker);

    /** Notes a use, if its rate still grants one; of many at once no more are granted than one after the other. */
    Rate.Allowance use(Known known, Instant now);

    /** Notes that a key's bearer has used this nonce; false if they had before, and it has not expired. */
    boolean spend(UUID key, String nonce, Instant now, Instant expiresAt);
}
