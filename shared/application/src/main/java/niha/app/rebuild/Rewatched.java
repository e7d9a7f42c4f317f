package niha.app.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Audience;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.Journal;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Slot;
import niha.app.market.Watch;
import niha.units.Asset;

/** One market's data made once more from its journal by the one who always makes it, and held against what is stored. */
final class Rewatched {
    /** With the view they have to fit into one transaction. */
    private static final int CANDLES_PER_WRITE = 90;

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Asset certificate;
    private final MarketData stored;
    private final JournalPart journal;
    private final FreshMarketData fresh = new FreshMarketData();
    private final Watch watch;

    Rewatched(Asset certificate, Journal journal, MarketData stored) {
        this.certificate = certificate;
        this.stored = stored;
        this.journal = new JournalPart(journal);
        this.watch = new Watch(this.journal, fresh, Audience.NOBODY);
    }

    /** The entry after which the stored view is. */
    long position() {
        return stored.book(certificate).map(BookView::sequence).orElse(0L);
    }

    void upTo(long sequence) {
        journal.endWith(sequence);
        watch.run(certificate, () -> true);
    }

    private BookView should() {
        return fresh.book(certificate).orElse(BookView.empty(certificate));
    }

    private BookView is() {
        return stored.book(certificate).orElse(BookView.empty(certificate));
    }

    int levels() {
        return should().bids().size() + should().asks().size();
    }

    /** Whatever part of the view differs: it is one item, and read as a whole. */
    Map<String, Difference> inView() {
        var should = Facts.of(should());
        var is = Facts.of(is());
        var differing = new HashMap<String, Difference>();
        for (var part : parts(should, is))
            Difference.between(
                            "book of %s, %s".formatted(certificate, part),
                            should.getOrDefault(part, Map.of()),
                            is.getOrDefault(part, Map.of()))
                    .ifPresent(found -> differing.put(part, found));
        return differing;
    }

    private static Set<String> parts(Map<String, ?> here, Map<String, ?> there) {
        var parts = new HashSet<String>(here.keySet());
        parts.addAll(there.keySet());
        return parts;
    }

    /** All candles, here or there. */
    Set<Slot> slots() {
        var slots = new HashSet<Slot>();
        for (var interval : Interval.values())
            for (var data : List.of(stored, fresh))
                for (var candle : data.candles(certificate, interval, Instant.EPOCH, LAST, Integer.MAX_VALUE))
                    slots.add(new Slot(interval, candle.start()));
        return slots;
    }

    Map<Slot, Difference> inCandles(Set<Slot> slots) {
        var should = fresh.candles(certificate, slots);
        var is = stored.candles(certificate, slots);
        var differing = new HashMap<Slot, Difference>();
        for (var slot : slots)
            Difference.between(
                            "candle of %s, %s %s"
                                    .formatted(certificate, slot.interval().code(), slot.start()),
                            Optional.ofNullable(should.get(slot)).map(Facts::of).orElse(Map.of()),
                            Optional.ofNullable(is.get(slot)).map(Facts::of).orElse(Map.of()))
                    .ifPresent(found -> differing.put(slot, found));
        return differing;
    }

    /** Writes the view and every candle that differs, as of the entry where the stored view is. */
    void write() throws Outdated {
        var view = should();
        // Whoever watches first puts the first view where none is.
        if (position() == 0) return;
        if (view.sequence() != position()) throw new IllegalStateException("The journal ends before the stored view");
        var candles = new ArrayList<>(
                fresh.candles(certificate, inCandles(slots()).keySet()).entrySet());
        // The view first, also when no candle differs.
        stored.advance(view.sequence(), view, Map.of());
        for (int from = 0; from < candles.size(); from += CANDLES_PER_WRITE) {
            var some = new HashMap<Slot, Candle>();
            for (var candle : candles.subList(from, Math.min(from + CANDLES_PER_WRITE, candles.size())))
                some.put(candle.getKey(), candle.getValue());
            stored.advance(view.sequence(), view, some);
        }
    }
}
