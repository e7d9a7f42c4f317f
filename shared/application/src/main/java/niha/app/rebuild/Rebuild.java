package niha.app.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import niha.app.accounts.Holders;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.market.Journal;
import niha.app.market.MarketData;
import niha.app.orders.Orders;
import niha.app.orders.Settled;
import niha.units.Asset;

/**
 * Makes every projection of the journals once more, in memory, and compares it with the stored one: orders, trades, balances, the
 * book by levels, the last price, and the candles, which all statistics are made of. Markets may go on meanwhile.
 */
public final class Rebuild {
    private static final int ATTEMPTS = 20;

    private final Journal journal;
    private final Settled settled;
    private final Orders orders;
    private final Holders holders;
    private final MarketData data;
    private final Ports.Backoff backoff;

    public Rebuild(
            Journal journal, Settled settled, Orders orders, Holders holders, MarketData data, Ports.Backoff backoff) {
        this.journal = journal;
        this.settled = settled;
        this.orders = orders;
        this.holders = holders;
        this.data = data;
        this.backoff = backoff;
    }

    /** What these markets' projections differ in, without changing anything. */
    public Report compare(Set<Asset> certificates) {
        var compared = new TreeMap<String, Integer>();
        var resettlement = new Resettlement(certificates, journal, settled, orders, holders, data, backoff);
        var differing = new ArrayList<>(resettlement.differing(compared));
        for (var certificate : certificates) differing.addAll(market(certificate, compared));
        differing.sort(Comparator.comparing(Difference::what));
        return new Report(compared, differing);
    }

    private List<Difference> market(Asset certificate, Map<String, Integer> compared) {
        var rewatched = new Rewatched(certificate, journal, data);
        var steady = new Steady<>(rewatched::position, rewatched::upTo, backoff);
        var differing = new ArrayList<>(
                steady.differing(Set.of("all of it"), _ -> rewatched.inView()).values());
        var slots = rewatched.slots();
        differing.addAll(steady.differing(slots, rewatched::inCandles).values());
        compared.merge("levels", rewatched.levels(), Math::addExact);
        compared.merge("candles", slots.size(), Math::addExact);
        return differing;
    }

    /**
     * Puts a market's view and candles right. Nothing is decided on them, and the journal says all of them. A candle of a time in
     * which nothing traded stays: nobody may delete one.
     */
    public void write(Asset certificate) {
        var rewatched = new Rewatched(certificate, journal, data);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            backoff.before(attempt);
            rewatched.upTo(rewatched.position());
            try {
                rewatched.write();
                return;
            } catch (Outdated moved) {
                // Somebody has watched on: once more from there.
            }
        }
        throw new Unavailable("The market moves faster than it can be written", new IllegalStateException());
    }
}
