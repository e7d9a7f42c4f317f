package niha.app.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import niha.app.commands.Caller;

/** Lets listeners in: a pass for who is signed in, a connection for who has a pass. */
public final class Entrance {
    private final Connections connections;
    private final RandomGenerator random;

    public Entrance(Connections connections, RandomGenerator random) {
        this.connections = connections;
        this.random = random;
    }

    public Pass pass(Caller caller, Instant now) {
        var pass = Pass.made(random, now);
        connections.keepPass(
                Pass.fingerprint(pass.pass()), new Listener(caller.userId(), caller.roles()), pass.expiresAt());
        return pass;
    }

    /** Opens the connection, if the pass is good. */
    public Optional<Listener> enter(String connectionId, String pass, Instant now) {
        var bearer = connections.takePass(Pass.fingerprint(pass), now);
        bearer.ifPresent(listener -> connections.open(new Connection(
                connectionId, listener, now.plus(Connection.LASTS).truncatedTo(ChronoUnit.SECONDS))));
        return bearer;
    }

    public void leave(String connectionId) {
        connections.close(connectionId);
    }
}
