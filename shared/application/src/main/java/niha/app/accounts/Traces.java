package niha.app.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import niha.app.Json;
import niha.app.commands.Decision.Trace;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.tickets.Ticket.Subject;

/** What tickets say about an account holder. */
public final class Traces {
    private Traces() {}

    static Trace of(Holder holder, String tag, Optional<HolderView> before, HolderView after) {
        var kind = holder.type().kind();
        return new Trace(
                new Subject(Optional.of(holder.id().toString()), marketMaker(holder), Optional.empty()),
                before.map(Json::write),
                Optional.of(Json.write(after)),
                List.of(kindTag(kind), tag),
                List.of());
    }

    /** A movement in the holder's account, or an order of it. */
    public static Subject movement(Holder holder, UUID id) {
        return new Subject(
                Optional.of(id.toString()),
                marketMaker(holder),
                Optional.of(holder.id().toString()));
    }

    private static Optional<String> marketMaker(Holder holder) {
        return holder.type().kind() == HolderKind.MARKET_MAKER
                ? Optional.of(holder.id().toString())
                : Optional.empty();
    }

    public static String kindTag(HolderKind kind) {
        return switch (kind) {
            case MARKET_MAKER -> kind.name().toLowerCase(Locale.ROOT);
            case CLIENT -> "entity";
        };
    }
}
