package niha.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The average price of several trades. It is shown and never traded at. */
public final class Average {
    private static final int CENT_SCALE = 2;
    private static final int SHOWN_SCALE = 4;

    private Average() {}

    /** Half up to a hundredth of a cent: the other of the two places where money is rounded. Nothing traded, no average. */
    public static Optional<BigDecimal> price(long gross, long quantity) {
        if (quantity == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(gross, CENT_SCALE)
                .divide(BigDecimal.valueOf(quantity), SHOWN_SCALE, RoundingMode.HALF_UP));
    }
}
