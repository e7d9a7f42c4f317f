package niha.units;

import java.math.BigDecimal;

/** What one certificate costs, in cents: a cent is the market's tick. */
public record Price(long cents) implements Comparable<Price> {
    public static final long CENTS_MAX = 10_000_000;
    private static final int SCALE = 2;
    private static final int DIGITS_MAX = 30;

    public Price {
        if (cents < 1 || cents > CENTS_MAX) throw new IllegalArgumentException("A price of " + cents + " cents");
    }

    /** What so many certificates cost, in cents. */
    public long times(long quantity) {
        return Math.multiplyExact(cents, quantity);
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(cents, SCALE);
    }

    /** What came of reading a price: one that lies between two ticks is readable, and refused for another reason. */
    public sealed interface Written {
        record OnTick(Price price) implements Written {}

        record OffTick() implements Written {}
    }

    public static Reading<Written> read(BigDecimal written) {
        if (written.signum() <= 0) return new Reading.Unreadable<>("must be greater than 0");
        if (written.precision() - (long) written.scale() > DIGITS_MAX) return tooHigh();
        if (written.scale() > DIGITS_MAX && written.stripTrailingZeros().scale() > SCALE) return offTick();
        if (written.compareTo(BigDecimal.valueOf(CENTS_MAX, SCALE)) > 0) return tooHigh();
        var exact = written.stripTrailingZeros();
        if (exact.scale() > SCALE) return offTick();
        return new Reading.Read<>(new Written.OnTick(
                new Price(exact.setScale(SCALE).unscaledValue().longValueExact())));
    }

    private static Reading<Written> tooHigh() {
        return new Reading.Unreadable<>("must be at most "
                + BigDecimal.valueOf(CENTS_MAX, SCALE).stripTrailingZeros().toPlainString());
    }

    private static Reading<Written> offTick() {
        return new Reading.Read<>(new Written.OffTick());
    }

    @Override
    public int compareTo(Price other) {
        return Long.compare(cents, other.cents);
    }
}
