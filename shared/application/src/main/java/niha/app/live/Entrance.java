package niha.app.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import niha.app.accounts.Holders;
import niha.app.commands.Caller;
import niha.ledger.AccountId;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.Role;

/** Lets listeners in: a pass for who is signed in, a connection for who has a pass. */
public final class Entrance {
    private final Connections connections;
    private final Holders holders;
    private final RandomGenerator random;

    public Entrance(Connections connections, Holders holders, RandomGenerator random) {
        this.connections = connections;
        this.holders = holders;
        this.random = random;
    }

    public Pass pass(Caller caller, Instant now) {
        var pass = Pass.made(random, now);
        var bearer = new Listener(caller.userId(), caller.roles(), account(caller));
        connections.keepPass(Pass.fingerprint(pass.pass()), bearer, pass.expiresAt());
        return pass;
    }

    /** The one with which the caller's own orders are placed; an address stands for one holder on the whole platform. */
    private Optional<AccountId> account(Caller caller) {
        return caller.email()
                .filter(_ -> caller.roles().contains(Role.FUNDED))
                .flatMap(address -> holders.ofUser(new Email(address)))
                .filter(holder -> holder.type().kind() == HolderKind.CLIENT)
                .map(Holder::account);
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
