package niha.market;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import niha.market.Recent.Awaited;
import niha.seals.Digest;
import niha.units.Asset;

/**
 * What one batch of commands did to a market. Entries are numbered from 1 without a gap, and each carries the digest of the one
 * before it.
 *
 * @param at the market's time: never before the entry before
 * @param commands the ids of the commands that this entry answers
 */
public record JournalEntry(
        Asset certificate, long sequence, Digest previous, Instant at, List<UUID> commands, List<Outcome> outcomes) {
    /** What comes before the first entry. */
    public static final Digest GENESIS = new Digest("0".repeat(64));

    public JournalEntry {
        commands = List.copyOf(commands);
        outcomes = List.copyOf(outcomes);
    }

    /** What happened, one by one, in its order. */
    public List<Outcome> happened() {
        return outcomes.stream().flatMap(Outcome::each).toList();
    }

    /** The orders that will not come in any more. */
    List<Awaited> calledOff() {
        return happened().stream()
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.CalledOff off ->
                        Stream.of(new Awaited(off.errand().order(), off.errand().account()));
                    case Outcome.Replaced replaced ->
                        replaced.calledOff().stream()
                                .map(order ->
                                        new Awaited(order, replaced.errand().account()));
                    default -> Stream.<Awaited>empty();
                })
                .toList();
    }
}
