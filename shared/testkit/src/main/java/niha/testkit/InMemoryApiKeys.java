package niha.testkit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.access.ApiKey;
import niha.access.Rate;
import niha.app.access.ApiKeys;

/** Keys and their use in memory, behind one lock. */
final class InMemoryApiKeys implements ApiKeys {
    private record Use(long taken, Instant at) {}

    private final Map<UUID, ApiKey> keys = new HashMap<>();
    private final Map<UUID, Use> uses = new HashMap<>();
    private final Map<String, Instant> nonces = new HashMap<>();

    synchronized void put(ApiKey key) {
        keys.put(key.id(), key);
    }

    /** The version that is stored; 0 for none. */
    synchronized long version(ApiKey key) {
        return Optional.ofNullable(keys.get(key.id())).map(ApiKey::version).orElse(0L);
    }

    @Override
    public synchronized Optional<Known> find(UUID id) {
        return Optional.ofNullable(keys.get(id)).map(this::known);
    }

    @Override
    public synchronized List<Known> of(UUID marketMaker) {
        return keys.values().stream()
                .filter(key -> key.marketMaker().equals(marketMaker))
                .sorted(Comparator.comparing((ApiKey key) -> key.id().toString())
                        .reversed())
                .map(this::known)
                .toList();
    }

    private Known known(ApiKey key) {
        var use = Optional.ofNullable(uses.get(key.id()));
        return new Known(key, use.map(Use::taken).orElse(0L), use.map(Use::at));
    }

    @Override
    public synchronized Rate.Allowance use(Known known, Instant now) {
        var rate = known.key().rate();
        var taken = known(known.key()).taken();
        var moment = Rate.micros(now);
        if (!rate.grants(taken, moment)) return rate.refused(taken, moment);
        var next = rate.next(taken, moment);
        uses.put(known.key().id(), new Use(next, now));
        return rate.granted(next, moment);
    }

    @Override
    public synchronized boolean spend(UUID key, String nonce, Instant now, Instant expiresAt) {
        var name = key + " " + nonce;
        if (nonces.getOrDefault(name, Instant.MIN).isAfter(now)) return false;
        nonces.put(name, expiresAt);
        return true;
    }
}
