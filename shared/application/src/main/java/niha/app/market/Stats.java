package niha.app.market;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import niha.app.market.Candle.Interval;
import niha.units.Asset;

/** The last 24 hours of a market as one candle: whole hours, and minutes where the first hour has begun before. */
public final class Stats {
    private static final Duration DAY = Duration.ofHours(24);
    private static final int MINUTES = 60;
    private static final int HOURS = 25;

    private Stats() {}

    public static Optional<Candle> of(MarketData data, Asset certificate, Instant now) {
        var from = Interval.M1.start(now.minus(DAY)).plus(Interval.M1.length());
        var firstHour = Interval.H1.start(from.minusMillis(1)).plus(Interval.H1.length());
        var candles = new ArrayList<Candle>();
        if (from.isBefore(firstHour))
            candles.addAll(data.candles(certificate, Interval.M1, from, firstHour.minusMillis(1), MINUTES));
        candles.addAll(data.candles(certificate, Interval.H1, firstHour, now, HOURS));
        return candles.stream().reduce(Candle::and);
    }
}
