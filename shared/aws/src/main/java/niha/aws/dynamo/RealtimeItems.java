package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import niha.app.live.Channel;
import niha.app.live.Connection;
import niha.app.live.Listener;
import niha.ledger.AccountId;
import niha.parties.Role;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The items of the realtime table; {@code expiresAt} is in seconds, as the table's time to live wants it. */
final class RealtimeItems {
    private RealtimeItems() {}

    private static <R extends Record> TableSchema<R> schema(Class<R> type) {
        return RecordSchema.of(type, MethodHandles.lookup());
    }

    /** A pass. No roles are no attribute: a set in the store is never empty. */
    record PassItem(
            String pk,
            String sk,
            String userId,
            @Nullable Set<String> roles,
            @Nullable String account,
            long expiresAt) {
        static final TableSchema<PassItem> SCHEMA = schema(PassItem.class);

        static PassItem from(String fingerprint, Listener bearer, Instant expiresAt) {
            return new PassItem(
                    Keys.pass(fingerprint),
                    Keys.PASS,
                    bearer.userId(),
                    names(bearer),
                    accountOf(bearer),
                    expiresAt.getEpochSecond());
        }

        Listener toDomain() {
            return listener(userId, roles, account);
        }
    }

    /** A connection, with the names of the channels that it listens to. */
    record ConnectionItem(
            String pk,
            String sk,
            String userId,
            @Nullable Set<String> roles,
            @Nullable String account,
            @Nullable Set<String> channels,
            long expiresAt) {
        static final TableSchema<ConnectionItem> SCHEMA = schema(ConnectionItem.class);

        static ConnectionItem from(Connection c) {
            return new ConnectionItem(
                    Keys.connection(c.id()),
                    Keys.CONNECTION,
                    c.listener().userId(),
                    names(c.listener()),
                    accountOf(c.listener()),
                    null,
                    c.expiresAt().getEpochSecond());
        }

        Connection toDomain() {
            return new Connection(
                    Keys.connectionId(pk), listener(userId, roles, account), Instant.ofEpochSecond(expiresAt));
        }
    }

    record SubscriptionItem(String pk, String sk, long expiresAt) {
        static final TableSchema<SubscriptionItem> SCHEMA = schema(SubscriptionItem.class);

        static SubscriptionItem from(Connection c, Channel channel) {
            return new SubscriptionItem(
                    Keys.channel(channel),
                    Keys.connection(c.id()),
                    c.expiresAt().getEpochSecond());
        }
    }

    private static @Nullable Set<String> names(Listener listener) {
        return listener.roles().isEmpty()
                ? null
                : listener.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String accountOf(Listener listener) {
        return listener.account().map(AccountId::value).orElse(null);
    }

    private static Listener listener(String userId, @Nullable Set<String> roles, @Nullable String account) {
        return new Listener(
                userId,
                roles == null
                        ? Set.of()
                        : Arrays.stream(Role.values())
                                .filter(role -> roles.contains(role.name()))
                                .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(account).map(AccountId::new));
    }
}
