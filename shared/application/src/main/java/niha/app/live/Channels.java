package niha.app.live;

import java.util.Optional;
import niha.parties.Role;

/** The table of channels: what a client may ask for, and which line that is for whom. A new channel is one more case here. */
public final class Channels {
    private Channels() {}

    /** What a listener gets who asks for a name. */
    public sealed interface Choice {
        record Granted(Channel channel) implements Choice {}

        record Forbidden() implements Choice {}

        /** Only who has an account has any of this. */
        record NoAccount() implements Choice {}

        record Unknown() implements Choice {}
    }

    /** What is somebody's own is found by who asks: no name leads to what is another's. */
    public static Choice of(String name, Listener listener) {
        return switch (name) {
            case "tickets" -> listener.isA(Role.ADMIN) ? new Choice.Granted(Channel.TICKETS) : new Choice.Forbidden();
            case "book:CEA", "book:EUA", "trades:CEA", "trades:EUA" -> new Choice.Granted(new Channel(name));
            case "orders" ->
                own(
                        listener.account()
                                .map(Channel::orders)
                                .or(() -> Optional.of(Channel.MAKERS_ORDERS).filter(_ -> listener.isA(Role.ADMIN))),
                        listener);
            case "balances" -> own(listener.account().map(Channel::balances), listener);
            default -> new Choice.Unknown();
        };
    }

    private static Choice own(Optional<Channel> line, Listener listener) {
        return line.<Choice>map(Choice.Granted::new)
                .orElseGet(() -> listener.isA(Role.FUNDED) ? new Choice.NoAccount() : new Choice.Forbidden());
    }
}
