package niha.app.accounts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import niha.app.Page;
import niha.ledger.AccountId;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.units.Asset;

/**
 * An account's history, newest first. Each asset has a sequence of its own, in which the running balances are exact; the assets'
 * sequences are merged by time, and a page remembers how far it has come in each.
 */
public final class History {
    private static final Pattern CURSOR = Pattern.compile("([A-Z]{3}[0-9]{1,15})(-[A-Z]{3}[0-9]{1,15})*");
    private static final int CODE = 3;

    private final Holders holders;

    public History(Holders holders) {
        this.holders = holders;
    }

    public static boolean isCursor(String text) {
        return CURSOR.matcher(text).matches()
                && List.of(text.split("-", -1)).stream()
                        .allMatch(part -> asset(part).isPresent());
    }

    /** A page of these assets' entries, perhaps of one type only. */
    public Page<Entry> page(AccountId account, List<Asset> assets, Optional<EntryType> type, Page.Wanted wanted) {
        var below = positions(assets, wanted.after());
        var wantedRows = wanted.skip() + wanted.limit();
        var sources = new EnumMap<Asset, Deque<Entry>>(Asset.class);
        for (var asset : assets)
            sources.put(
                    asset,
                    new ArrayDeque<>(holders.entries(
                            account, asset, type, below.getOrDefault(asset, Long.MAX_VALUE), wantedRows + 1)));
        var rows = new ArrayList<Entry>();
        for (int taken = 0; taken < wantedRows; taken++) {
            var next = newest(sources);
            if (next.isEmpty()) return new Page<>(rows, Optional.empty());
            below.put(next.get().amount().asset(), next.get().sequence());
            if (taken >= wanted.skip()) rows.add(next.get());
        }
        return new Page<>(rows, newest(sources).isPresent() ? Optional.of(cursor(below)) : Optional.empty());
    }

    /** Takes the newest of the sources' heads. The caller that only looks throws its sources away. */
    private static Optional<Entry> newest(Map<Asset, Deque<Entry>> sources) {
        return sources.values().stream()
                .filter(source -> !source.isEmpty())
                .max(Comparator.comparing(
                        (Deque<Entry> source) -> source.getFirst().createdAt()))
                .map(Deque::removeFirst);
    }

    private static Map<Asset, Long> positions(List<Asset> assets, Optional<String> cursor) {
        var below = new EnumMap<Asset, Long>(Asset.class);
        for (var asset : assets) below.put(asset, Long.MAX_VALUE);
        if (cursor.isEmpty()) return below;
        for (var part : cursor.get().split("-", -1))
            asset(part).ifPresent(asset -> below.replace(asset, Long.parseLong(part.substring(CODE))));
        return below;
    }

    private static String cursor(Map<Asset, Long> below) {
        return String.join(
                "-",
                below.entrySet().stream()
                        .filter(position -> position.getValue() != Long.MAX_VALUE)
                        .map(position -> position.getKey() + "" + position.getValue())
                        .toList());
    }

    private static Optional<Asset> asset(String part) {
        return List.of(Asset.values()).stream()
                .filter(asset -> part.startsWith(asset.name()))
                .findFirst();
    }
}
