package niha.app.live;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import niha.parties.Role;

/** The table of channels: what a client may ask for, and which roles get it. A new channel is one more line here. */
public final class Channels {
    private static final List<Line> TABLE = List.of(new Line(Channel.TICKETS, Set.of(Role.ADMIN)));

    private Channels() {}

    /** Any one of the roles suffices. */
    private record Line(Channel channel, Set<Role> roles) {
        boolean isFor(Listener listener) {
            return !Collections.disjoint(roles, listener.roles());
        }
    }

    /** What a listener gets who asks for a name. */
    public sealed interface Choice {
        record Granted(Channel channel) implements Choice {}

        record Forbidden() implements Choice {}

        record Unknown() implements Choice {}
    }

    public static Choice of(String name, Listener listener) {
        return TABLE.stream()
                .filter(line -> line.channel().name().equals(name))
                .findFirst()
                .<Choice>map(line -> line.isFor(listener) ? new Choice.Granted(line.channel()) : new Choice.Forbidden())
                .orElseGet(Choice.Unknown::new);
    }
}
