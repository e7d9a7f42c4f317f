package niha.quoting;

import java.util.List;
import java.util.Optional;
import niha.units.Price;

/**
 * The price that quotes stand around, out of what others have in the market.
 *
 * @param mills thousandths of a euro, since a middle may lie between two ticks
 * @param ageSeconds nothing for a default, which is of no time at all
 */
public record Reference(long mills, Source source, Optional<Long> ageSeconds) {
    private static final int MILLS_PER_CENT = 10;

    public enum Source {
        MID,
        LAST,
        DEFAULT
    }

    /** The last trade's price, and how long ago that was. */
    public record Last(Price price, long ageSeconds) {}

    /**
     * The middle of what others have, which can be traded with now; else the last price; else a default. A single side is nothing to
     * go by: two who quote one side each, each a spread away from the other, would drive each other on without anybody trading.
     */
    public static Reference of(List<Quote> bids, List<Quote> asks, Optional<Last> last, Price otherwise) {
        var bid = bids.stream().findFirst().map(Quote::price);
        var ask = asks.stream().findFirst().map(Quote::price);
        if (bid.isPresent() && ask.isPresent())
            return new Reference(
                    (bid.get().cents() + ask.get().cents()) * MILLS_PER_CENT / 2, Source.MID, Optional.of(0L));
        if (last.isPresent())
            return new Reference(
                    last.get().price().cents() * MILLS_PER_CENT,
                    Source.LAST,
                    Optional.of(last.get().ageSeconds()));
        return new Reference(otherwise.cents() * MILLS_PER_CENT, Source.DEFAULT, Optional.empty());
    }

    boolean isOlderThan(long seconds) {
        return ageSeconds.map(age -> age > seconds).orElse(true);
    }
}
