package niha.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A market maker's key.
 *
 * @param fingerprint of its text, which is not kept
 * @param signer where there is one, every request must be signed
 * @param addresses where there are any, requests must come from one of them
 * @param version how often it was written; 1 for a new one
 */
public record ApiKey(
        UUID id,
        UUID marketMaker,
        Optional<String> name,
        Set<Scope> scopes,
        String fingerprint,
        Optional<Signer> signer,
        List<AddressRange> addresses,
        Rate rate,
        String createdBy,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        long version) {
    public static final int NAME_LENGTH_MAX = 100;
    public static final int ADDRESSES_MAX = 50;

    public ApiKey {
        scopes = Set.copyOf(scopes);
        addresses = List.copyOf(addresses);
    }

    public String prefix() {
        return KeyText.prefix(id);
    }

    /** In a time that does not tell how much of it was right. */
    public boolean isOpenedBy(KeyText text) {
        return MessageDigest.isEqual(
                fingerprint.getBytes(StandardCharsets.US_ASCII),
                text.fingerprint().getBytes(StandardCharsets.US_ASCII));
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }

    public boolean hasExpired(Instant now) {
        return expiresAt.map(end -> !end.isAfter(now)).orElse(false);
    }

    public boolean admits(Optional<String> address) {
        return addresses.isEmpty()
                || address.map(from -> addresses.stream().anyMatch(range -> range.contains(from)))
                        .orElse(false);
    }

    public ApiKey revoked(Instant at) {
        return new ApiKey(
                id,
                marketMaker,
                name,
                scopes,
                fingerprint,
                signer,
                addresses,
                rate,
                createdBy,
                createdAt,
                expiresAt,
                Optional.of(at),
                version + 1);
    }
}
