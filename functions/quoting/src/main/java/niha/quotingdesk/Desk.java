package niha.quotingdesk;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import niha.api.Operation;
import niha.app.Ids;
import niha.app.commands.CommandDesk;
import niha.app.commands.Ports;
import niha.app.market.CommandQueue.Underway;
import niha.app.orders.Drafts;
import niha.app.orders.OpenExposures;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.WithinLimits;
import niha.app.quoting.ConfigureQuoting;
import niha.app.quoting.Quotings;
import niha.app.quoting.RunCycle;
import niha.app.quoting.Surroundings;
import niha.app.quoting.SwitchQuoting;
import niha.http.CommandEndpoint;
import niha.http.Router;

/** Everything about quoting by itself, over whatever store there is. */
public final class Desk {
    private Desk() {}

    /** What it reads. */
    public record Reads(Quotings quotings, Surroundings surroundings, Underway underway) {
        ReplaceQuotes replace(Ids ids) {
            var limits = new WithinLimits(surroundings.holders(), new OpenExposures(surroundings.orders(), underway));
            var drafts = new Drafts(surroundings.data(), surroundings.halts(), surroundings.fees(), limits);
            return new ReplaceQuotes(surroundings.holders(), surroundings.orders(), surroundings.quotes(), drafts, ids);
        }
    }

    public static Router router(List<Operation> operations, Reads reads, CommandDesk desk, Ids ids) {
        var holders = reads.surroundings().holders();
        var configure = new ConfigureQuoting(holders, reads.quotings());
        var change = new SwitchQuoting(holders, reads.quotings(), reads.surroundings(), reads.replace(ids));
        return new Router(
                operations,
                Map.of(
                        "getQuoting", new QuotingReads(holders, reads.quotings(), reads.surroundings())::show,
                        "configureQuoting", new CommandEndpoint<>(desk, new ConfigureVerb(configure)),
                        "switchQuoting", new CommandEndpoint<>(desk, new SwitchVerb(change))));
    }

    public static RunCycle cycle(
            Reads reads,
            Ports.Commits commits,
            Ports.TicketNumbers numbers,
            Ports.Backoff backoff,
            Ids ids,
            InstantSource clock) {
        var writes = new RunCycle.Writes(commits, numbers, backoff, ids, clock);
        return new RunCycle(reads.quotings(), reads.surroundings(), reads.replace(ids), writes);
    }
}
