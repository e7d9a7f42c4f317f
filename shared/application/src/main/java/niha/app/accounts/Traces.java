package niha.app.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niha.app.Json;
import niha.app.commands.Decision.Trace;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.tickets.Ticket.Subject;

/** What tickets say about an account holder. */
final class Traces {
    private Traces() {}

    static Trace of(Holder holder, String tag, Optional<HolderView> before, HolderView after) {
        var kind = holder.type().kind();
        return new Trace(
                subject(holder, holder.id().toString()),
                before.map(Json::write),
                Optional.of(Json.write(after)),
                List.of(kindTag(kind), tag));
    }

    /** A thing with this id that concerns the holder. */
    static Subject subject(Holder holder, String entityId) {
        var marketMaker = holder.type().kind() == HolderKind.MARKET_MAKER
                ? Optional.of(holder.id().toString())
                : Optional.<String>empty();
        return new Subject(Optional.of(entityId), marketMaker);
    }

    static String kindTag(HolderKind kind) {
        return switch (kind) {
            case MARKET_MAKER -> kind.name().toLowerCase(Locale.ROOT);
            case CLIENT -> "entity";
        };
    }
}
