package niha.liquidity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niha.book.Side;
import niha.units.Price;

/** A price at which liquidity is placed, and how much of its side's volume stands there. */
public record Level(Price price, int percent) {
    private static final BigDecimal PERMILLE = BigDecimal.valueOf(1_000);
    private static final int CENT_SCALE = 2;
    private static final int PERMILLE_SCALE = 3;

    /** How far from the reference, and how much of the volume: the nearest level has the most. */
    private enum Step {
        NEAR(2, 50),
        MIDDLE(4, 30),
        FAR(5, 20);

        private final int permille;
        private final int percent;

        Step(int permille, int percent) {
            this.permille = permille;
            this.percent = percent;
        }
    }

    /**
     * A side's levels, the nearest first. Those below one tick, or above the highest price there is, cannot be; those that a tick
     * does not tell apart are one.
     */
    public static List<Level> around(BigDecimal reference, Side side) {
        var percents = new LinkedHashMap<Price, Integer>();
        for (var step : Step.values())
            price(reference, side, step.permille).ifPresent(price -> percents.merge(price, step.percent, Integer::sum));
        return percents.entrySet().stream()
                .map(level -> new Level(level.getKey(), level.getValue()))
                .toList();
    }

    /** Rounded away from the spread: what is planned is never nearer than it says, and bids and asks never meet. */
    private static Optional<Price> price(BigDecimal reference, Side side, int permille) {
        var away = BigDecimal.valueOf(side == Side.BUY ? -permille : permille);
        var cents = reference
                .movePointRight(CENT_SCALE)
                .multiply(PERMILLE.add(away))
                .movePointLeft(PERMILLE_SCALE)
                .setScale(0, side == Side.BUY ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return cents.signum() > 0 && cents.compareTo(BigDecimal.valueOf(Price.CENTS_MAX)) <= 0
                ? Optional.of(new Price(cents.longValueExact()))
                : Optional.empty();
    }

    /** Splits cents over levels by their share of the volume; what is left over goes cent by cent to the nearest. */
    static List<Long> split(long cents, List<Level> levels) {
        var whole = levels.stream().mapToInt(Level::percent).sum();
        var parts = levels.stream()
                .map(level -> Math.multiplyExact(cents, level.percent) / whole)
                .toList();
        var left = cents - parts.stream().mapToLong(Long::longValue).sum();
        return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .map(i -> parts.get(i) + (i < left ? 1 : 0))
                .toList();
    }
}
