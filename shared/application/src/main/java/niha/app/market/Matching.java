package niha.app.market;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Halts.Halt;
import niha.market.Market;
import niha.market.MarketCommand;
import niha.market.Snapshot;
import niha.units.Asset;

/**
 * Takes batches of commands to their markets. A market is kept warm between batches; whether it is current is proven by the put of
 * its next entry, which only one can make. Whoever loses that race forgets what it knew, loads again and finds its work done or to
 * be done. What one market fails at does not hold up another.
 */
public final class Matching {
    private static final int ATTEMPTS = 8;
    private static final int ENTRIES_PER_READ = 50;

    private final Journal journal;
    private final Underway underway;
    private final Halts halts;
    private final Alarm alarm;
    private final Ports.Backoff backoff;
    private final InstantSource clock;
    private final Map<Asset, Market> warm = new EnumMap<>(Asset.class);

    public Matching(
            Journal journal, Underway underway, Halts halts, Alarm alarm, Ports.Backoff backoff, InstantSource clock) {
        this.journal = journal;
        this.underway = underway;
        this.halts = halts;
        this.alarm = alarm;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** A command as a queue delivers it, and one that its market can decide. */
    public record Message(String id, Asset certificate, MarketCommand command) {
        public Message {
            Admission.check(certificate, command);
        }
    }

    /** Says whether there is time for one more write before this process is stopped. */
    public interface Deadline {
        boolean leavesTimeToWrite();
    }

    /** Called once for each market that was halted. */
    public interface Alarm {
        void halted(Halt halt, Throwable cause);
    }

    /** Answers these commands, and says which messages have to come again. Those of one market are answered in their order. */
    public Set<String> handle(List<Message> batch, Deadline deadline) {
        var groups = new LinkedHashMap<Asset, List<Message>>();
        for (var message : batch)
            groups.computeIfAbsent(message.certificate(), _ -> new ArrayList<>())
                    .add(message);
        var again = new TreeSet<String>();
        groups.forEach((certificate, messages) -> {
            if (!answered(certificate, messages.stream().map(Message::command).toList(), deadline))
                messages.forEach(message -> again.add(message.id()));
        });
        return again;
    }

    /** Once a market is known to be halted its commands need not come again: they are kept where they were committed, and sent when it goes on. */
    private boolean answered(Asset certificate, List<MarketCommand> commands, Deadline deadline) {
        try {
            return runs(certificate, commands, deadline);
        } catch (Unavailable e) {
            warm.remove(certificate);
            return false;
        } catch (RuntimeException undecidable) {
            warm.remove(certificate);
            halt(certificate, undecidable);
            // It comes again first: another process, whose market is still warm, must not get what lies behind it
            // before.
            return false;
        }
    }

    private boolean runs(Asset certificate, List<MarketCommand> commands, Deadline deadline) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            backoff.before(attempt);
            try {
                if (!warm.containsKey(certificate) && halts.find(certificate).isPresent()) return true;
                var market = warm.computeIfAbsent(certificate, this::load);
                var whole = whole(market, commands);
                while (true) {
                    var entry = market.decide(whole, clock.instant());
                    if (entry.isEmpty()) return true;
                    if (!deadline.leavesTimeToWrite()) throw new OutOfTime();
                    journal.append(entry.get());
                }
            } catch (Outdated lostRace) {
                warm.remove(certificate);
            } catch (OutOfTime soon) {
                warm.remove(certificate);
                return false;
            }
        }
        return false;
    }

    /** What the market is in the middle of, and the commands with those that were too large to travel; one of these is there unless it has arrived. */
    private List<MarketCommand> whole(Market market, List<MarketCommand> commands) {
        var unfinished = market.unfinished()
                .map(id -> underway.find(market.certificate(), id)
                        .orElseThrow(() -> new IllegalStateException("Nobody committed " + id)));
        return Stream.concat(unfinished.stream(), commands.stream().flatMap(command -> switch (command) {
                    case MarketCommand.Fetch fetch -> fetched(market.certificate(), fetch).stream();
                    default -> Stream.of(command);
                }))
                .toList();
    }

    private Optional<MarketCommand> fetched(Asset certificate, MarketCommand.Fetch fetch) {
        var found = underway.find(certificate, fetch.id());
        found.ifPresent(command -> Admission.check(certificate, command));
        return found;
    }

    private static final class OutOfTime extends Exception {}

    private Market load(Asset certificate) {
        var snapshot = journal.snapshot(certificate).orElse(Snapshot.empty(certificate));
        var market = Market.from(snapshot, Documents::digest);
        for (var entries = journal.after(certificate, market.sequence(), ENTRIES_PER_READ);
                !entries.isEmpty();
                entries = journal.after(certificate, market.sequence(), ENTRIES_PER_READ))
            entries.forEach(market::follow);
        return market;
    }

    private void halt(Asset certificate, RuntimeException undecidable) {
        var halt = new Halt(certificate, clock.instant(), undecidable.toString());
        if (halts.halt(halt)) alarm.halted(halt, undecidable);
    }
}
