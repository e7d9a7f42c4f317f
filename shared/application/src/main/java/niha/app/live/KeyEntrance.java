package niha.app.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import niha.access.ApiKey;
import niha.access.Scope;
import niha.access.Sha256;
import niha.app.access.ApiKeys;
import niha.app.access.Gatekeeper;
import niha.app.access.Presented;
import niha.app.access.Verdict;
import niha.app.commands.Caller;
import niha.app.commands.Refusal.NotAdmitted;
import niha.ledger.AccountId;

/**
 * Lets a market maker's machine in, which can send headers and needs no pass. Its connection ends with its key: when the key expires the
 * connection counts as gone, and when it is revoked whoever listens with it is found on the key's own line and hung up on.
 */
public final class KeyEntrance {
    /** What a signature names as its path, whatever the address is under which the stream is reached. */
    public static final String PATH = "/api/v1/mm/stream";

    private static final String METHOD = "GET";
    private static final String NO_BODY = Sha256.of(new byte[0]);

    private final Gatekeeper gatekeeper;
    private final ApiKeys keys;
    private final Connections connections;

    public KeyEntrance(Gatekeeper gatekeeper, ApiKeys keys, Connections connections) {
        this.gatekeeper = gatekeeper;
        this.keys = keys;
        this.connections = connections;
    }

    /** The headers with which a machine asks to be connected. */
    public record Asked(
            String key,
            Optional<String> timestamp,
            Optional<String> nonce,
            Optional<String> signature,
            Optional<String> ipAddress) {
        Presented presented() {
            return new Presented(
                    Optional.of(key),
                    timestamp,
                    nonce,
                    signature,
                    METHOD,
                    PATH,
                    "",
                    NO_BODY,
                    ipAddress,
                    Optional.empty());
        }
    }

    /** Opens the connection, or says why not. */
    public Optional<NotAdmitted> enter(String connectionId, Asked asked, Instant now) {
        return switch (gatekeeper.admit(asked.presented(), Scope.READ, now)) {
            case Verdict.TurnedAway away -> Optional.of(away.why());
            case Verdict.Admitted in -> opened(connectionId, in.key(), in.caller(), now);
        };
    }

    /** On the key's line first and the key looked at again after that: a revocation in between finds the connection, or is found. */
    private Optional<NotAdmitted> opened(String connectionId, ApiKey key, Caller caller, Instant now) {
        var listener = new Listener(
                caller.userId(),
                caller.roles(),
                Optional.of(new AccountId(key.marketMaker().toString())));
        var ends = key.expiresAt()
                .filter(end -> end.isBefore(now.plus(Connection.LASTS)))
                .orElse(now.plus(Connection.LASTS));
        var connection = new Connection(connectionId, listener, ends.truncatedTo(ChronoUnit.SECONDS));
        connections.open(connection);
        connections.subscribe(connection, Channel.key(key.id()));
        var objection = keys.find(key.id()).flatMap(known -> Gatekeeper.objection(known.key(), now));
        objection.ifPresent(_ -> connections.close(connectionId));
        return objection.map(NotAdmitted::new);
    }
}
