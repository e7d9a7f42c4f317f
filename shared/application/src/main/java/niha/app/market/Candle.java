package niha.app.market;

import java.time.Duration;
import java.time.Instant;
import niha.units.Price;

/**
 * What traded in one interval of time.
 *
 * @param turnover cents
 */
public record Candle(
        Instant start, Price open, Price high, Price low, Price close, long volume, long turnover, long trades) {

    /** How long a candle is. Names are as the outside writes them. */
    public enum Interval {
        M1("1m", Duration.ofMinutes(1)),
        M5("5m", Duration.ofMinutes(5)),
        H1("1h", Duration.ofHours(1)),
        D1("1d", Duration.ofDays(1));

        private final String code;
        private final Duration length;

        Interval(String code, Duration length) {
            this.code = code;
            this.length = length;
        }

        public String code() {
            return code;
        }

        public Duration length() {
            return length;
        }

        /** The start of the interval that a moment lies in; days are those of UTC. */
        public Instant start(Instant moment) {
            var seconds = moment.getEpochSecond();
            return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, length.toSeconds()));
        }
    }

    public static Candle of(Instant start, Price price, long quantity) {
        return new Candle(start, price, price, price, price, quantity, price.times(quantity), 1);
    }

    /** This one, and one that came after it in the same interval. */
    public Candle and(Candle later) {
        return new Candle(
                start,
                open,
                high.compareTo(later.high) >= 0 ? high : later.high,
                low.compareTo(later.low) <= 0 ? low : later.low,
                later.close,
                Math.addExact(volume, later.volume),
                Math.addExact(turnover, later.turnover),
                trades + later.trades);
    }
}
