package niha.quoting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.book.Side;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Price;

/** Decides what to quote: the same of the same, and of nothing else. */
public final class Quoter {
    private static final long MILLION = 1_000_000;
    private static final long PPM_PER_BPS = 100;
    private static final long MILLS_PER_CENT = 10;

    private final Terms terms;
    private final Situation now;
    private final Map<Side, Reason> without = new EnumMap<>(Side.class);

    private Quoter(Terms terms, Situation now) {
        this.terms = terms;
        this.now = now;
    }

    public static Choice decide(Terms terms, Situation now) {
        return new Quoter(terms, now).decide();
    }

    private Choice decide() {
        if (now.hindrance().isPresent()) return new Choice.Pause(now.hindrance().get());
        if (terms.staleSeconds().filter(now.reference()::isOlderThan).isPresent())
            return new Choice.Pause(Reason.STALE_REFERENCE);
        var quotes = new ArrayList<Quote>();
        for (var side : Side.values()) if (now.sides().contains(side)) quotes.addAll(sized(side, prices(side)));
        if (quotes.isEmpty())
            return new Choice.Pause(without.values().stream().findFirst().orElse(Reason.NOTHING_TO_QUOTE));
        return Standing.isNear(quotes, now.standing(), terms) && staysWithin()
                ? new Choice.Keep()
                : new Choice.Replace(quotes);
    }

    /** The prices of a side, the best first: away from the spread onto the tick, behind the other side, each a tick further at least. */
    private List<Price> prices(Side side) {
        var prices = new ArrayList<Price>();
        var last = limit(side);
        for (int layer = 0; layer < terms.layers(); layer++) {
            var cents = cents(side, layer);
            cents = side == Side.BUY ? Math.min(cents, last - 1) : Math.max(cents, last + 1);
            if (cents < 1 || cents > Price.CENTS_MAX || !terms.allows(new Price(cents))) break;
            prices.add(new Price(cents));
            last = cents;
        }
        if (prices.isEmpty()) without.put(side, Reason.OUT_OF_BAND);
        return prices;
    }

    /** Where it would trade at once. */
    private long limit(Side side) {
        return side == Side.BUY
                ? now.bestAsk().map(Price::cents).orElse(Price.CENTS_MAX + 1)
                : now.bestBid().map(Price::cents).orElse(0L);
    }

    private long cents(Side side, int layer) {
        var away = PPM_PER_BPS * terms.spreadBps() / 2 + PPM_PER_BPS * terms.layerStepBps() * layer;
        var parts = MILLION - skew() + (side == Side.BUY ? -away : away);
        var exact = now.reference().mills() * parts;
        var perCent = MILLION * MILLS_PER_CENT;
        return side == Side.BUY ? Math.floorDiv(exact, perCent) : Math.ceilDiv(exact, perCent);
    }

    /** Whoever holds much quotes lower, so that more is bought from them and less sold to them. */
    private long skew() {
        if (terms.maxPosition().isEmpty()) return 0;
        var most = terms.maxPosition().get();
        return PPM_PER_BPS * terms.skewBps() * Math.min(now.position(), most) / most;
    }

    private List<Quote> sized(Side side, List<Price> prices) {
        var left = side == Side.BUY
                ? Math.min(now.funds().cents(), Asset.EUR.unitsMax())
                : now.funds().certificates();
        var room = side == Side.BUY ? room() : Long.MAX_VALUE;
        var quotes = new ArrayList<Quote>();
        for (int layer = 0; layer < prices.size(); layer++) {
            var price = prices.get(layer);
            var quantity = Math.min(Math.min(terms.sizeOf(layer), room), affordable(side, price, left));
            if (quantity < 1) break;
            quotes.add(new Quote(side, price, quantity));
            left -= cost(side, price, quantity);
            room -= quantity;
        }
        if (quotes.isEmpty()) without.putIfAbsent(side, room < 1 ? Reason.MAX_POSITION : Reason.NOTHING_TO_QUOTE);
        return quotes;
    }

    /** What may still be bought. */
    private long room() {
        return terms.maxPosition().map(most -> most - now.position()).orElse(Long.MAX_VALUE);
    }

    private long affordable(Side side, Price price, long left) {
        if (side == Side.SELL) return left;
        return left < 1 ? 0 : Fees.affordable(left, now.funds().feeBasisPoints()) / price.cents();
    }

    private long cost(Side side, Price price, long quantity) {
        if (side == Side.SELL) return quantity;
        var gross = price.times(quantity);
        return gross + Fees.on(gross, now.funds().feeBasisPoints());
    }

    /** Whether what stands may stay where it is, however near that is. */
    private boolean staysWithin() {
        var bought = now.standing().stream()
                .filter(quote -> quote.side() == Side.BUY)
                .mapToLong(Quote::quantity)
                .sum();
        return (bought == 0 || bought <= room())
                && now.standing().stream().allMatch(quote -> terms.allows(quote.price()) && isBehind(quote));
    }

    private boolean isBehind(Quote quote) {
        var cents = quote.price().cents();
        return quote.side() == Side.BUY ? cents < limit(Side.BUY) : cents > limit(Side.SELL);
    }
}
