package niha.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.access.AddressRange;
import niha.access.ApiKey;
import niha.access.Scope;
import niha.access.Signer;

/** A key as administrators see it. Of its text there is the start, by which people know it again. */
public record ApiKeyView(
        UUID keyId,
        String prefix,
        UUID marketMakerId,
        Optional<String> name,
        String scope,
        Optional<String> publicKey,
        List<String> ipAllowList,
        int requestsPerSecond,
        String createdBy,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt) {

    public static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id(),
                key.prefix(),
                key.marketMaker(),
                key.name(),
                Scope.written(key.scopes()),
                key.signer().map(Signer::publicKey),
                key.addresses().stream().map(AddressRange::text).toList(),
                key.rate().perSecond(),
                key.createdBy(),
                key.createdAt(),
                key.expiresAt(),
                key.revokedAt());
    }
}
