package niha.proof.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niha.app.market.Journal;
import niha.market.JournalEntry;
import niha.units.Asset;

/**
 * What markets decided in a round.
 *
 * @param entries which entry answers a command
 * @param fills how often two orders traded
 */
record Decided(Map<UUID, Entry> entries, long written, long fills) {
    private static final int ENTRIES_PER_READ = 50;

    record Entry(Asset market, long sequence) {}

    /** Reads on from where each journal was. */
    static Decided after(Map<Asset, Long> before, Journal journal) {
        var entries = new HashMap<UUID, Entry>();
        var written = 0L;
        var fills = 0L;
        for (var start : before.entrySet()) {
            var read = journal.after(start.getKey(), start.getValue(), ENTRIES_PER_READ);
            while (!read.isEmpty()) {
                for (var entry : read) {
                    for (var command : entry.commands())
                        entries.put(command, new Entry(start.getKey(), entry.sequence()));
                    fills += fills(entry);
                }
                written += read.size();
                read = journal.after(start.getKey(), read.getLast().sequence(), ENTRIES_PER_READ);
            }
        }
        return new Decided(Map.copyOf(entries), written, fills);
    }

    long commands() {
        return entries.size();
    }

    boolean answers(List<Trader.Accepted> orders) {
        return orders.stream().allMatch(order -> entries.containsKey(order.order()));
    }

    private static long fills(JournalEntry entry) {
        return entry.happened().stream()
                .mapToLong(outcome -> outcome.fills().size())
                .sum();
    }
}
