package niha.app.quoting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.Holders;
import niha.app.commands.Change.QuotingMoved;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.parties.HolderKind;
import niha.quoting.Terms;
import niha.units.Asset;

/** Says how a market maker shall quote in one market; where it quotes already, it looks at once. */
public final class ConfigureQuoting {
    private final Holders holders;
    private final Quotings quotings;

    public ConfigureQuoting(Holders holders, Quotings quotings) {
        this.holders = holders;
        this.quotings = quotings;
    }

    public Decision<Switched> decide(Command command, Optional<UUID> marketMaker, Asset certificate, Terms terms) {
        var holder = marketMaker.flatMap(id -> holders.find(HolderKind.MARKET_MAKER, id));
        if (holder.isEmpty()) return new Refused<>(new Refusal.HolderNotFound(HolderKind.MARKET_MAKER));
        var before = quotings.find(holder.get().id(), certificate);
        var after = before.configured(terms, command.at());
        return new Accepted<>(
                new Switched(QuotingState.of(after), List.of()),
                List.of(new QuotingMoved(before, after)),
                List.of(),
                QuotingTraces.of(holder.get(), before, after, List.of()));
    }
}
