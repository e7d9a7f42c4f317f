package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import niha.access.AddressRange;
import niha.access.ApiKey;
import niha.access.Rate;
import niha.access.Scope;
import niha.access.Signer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The items of the access table; {@code expiresAt} of a nonce is in seconds, as the table's time to live wants it. */
final class AccessItems {
    private AccessItems() {}

    private static <R extends Record> TableSchema<R> schema(Class<R> type) {
        return RecordSchema.of(type, MethodHandles.lookup());
    }

    /** A key. It ends at {@code validUntil} and stays: what would clear it away is another attribute. */
    record KeyItem(
            String pk,
            String sk,
            UUID marketMaker,
            @Nullable String name,
            Set<String> scopes,
            String fingerprint,
            @Nullable String publicKey,
            List<String> addresses,
            int perSecond,
            String createdBy,
            Instant createdAt,
            @Nullable Instant validUntil,
            @Nullable Instant revokedAt,
            long version) {
        static final TableSchema<KeyItem> SCHEMA = schema(KeyItem.class);

        static KeyItem from(ApiKey k) {
            return new KeyItem(
                    Keys.apiKey(k.id()),
                    Keys.API_KEY,
                    k.marketMaker(),
                    k.name().orElse(null),
                    k.scopes().stream().map(Scope::name).collect(Collectors.toUnmodifiableSet()),
                    k.fingerprint(),
                    k.signer().map(Signer::publicKey).orElse(null),
                    k.addresses().stream().map(AddressRange::text).toList(),
                    k.rate().perSecond(),
                    k.createdBy(),
                    k.createdAt(),
                    k.expiresAt().orElse(null),
                    k.revokedAt().orElse(null),
                    k.version());
        }

        ApiKey toDomain() {
            return new ApiKey(
                    Keys.apiKey(pk),
                    marketMaker,
                    Optional.ofNullable(name),
                    scopes.stream().map(Scope::valueOf).collect(Collectors.toUnmodifiableSet()),
                    fingerprint,
                    Optional.ofNullable(publicKey).map(Signer::new),
                    addresses.stream().map(AddressRange::new).toList(),
                    new Rate(perSecond),
                    createdBy,
                    createdAt,
                    Optional.ofNullable(validUntil),
                    Optional.ofNullable(revokedAt),
                    version);
        }
    }

    /** Puts a key on its market maker's list. */
    record ListedKeyItem(String pk, String sk) {
        static final TableSchema<ListedKeyItem> SCHEMA = schema(ListedKeyItem.class);

        static ListedKeyItem from(ApiKey k) {
            return new ListedKeyItem(Keys.apiKeysOf(k.marketMaker()), k.id().toString());
        }
    }

    /** How a key was used: up to which moment its time is taken, in microseconds, and when it was used last. */
    record UseItem(String pk, String sk, long taken, Instant lastUsedAt) {
        static final TableSchema<UseItem> SCHEMA = schema(UseItem.class);
    }

    record NonceItem(String pk, String sk, long expiresAt) {
        static final TableSchema<NonceItem> SCHEMA = schema(NonceItem.class);
    }
}
