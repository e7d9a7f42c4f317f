package niha.quoting;

import java.util.Optional;
import niha.units.Asset;
import niha.units.Price;

/**
 * How somebody wants to be quoted for. All quotes are post-only.
 *
 * @param spreadBps the whole spread, of the reference; each side stands half of it away
 * @param size certificates of the first level
 * @param layerStepBps how much further each level stands
 * @param sizeStepBps how much larger each level is than the first, times its number
 * @param maxPosition certificates beyond which nothing is bought
 * @param skewBps how much lower everything is quoted at that position, in proportion below it
 * @param refreshSeconds how long a cycle is
 * @param toleranceBps smaller moves leave quotes where they are
 * @param priceMin no quote is lower
 * @param staleSeconds a reference that is older is not gone by
 */
public record Terms(
        int spreadBps,
        long size,
        int layers,
        int layerStepBps,
        int sizeStepBps,
        Optional<Long> maxPosition,
        int skewBps,
        int refreshSeconds,
        int toleranceBps,
        Optional<Price> priceMin,
        Optional<Price> priceMax,
        Optional<Long> staleSeconds) {
    public static final int SPREAD_BPS_MAX = 5_000;
    public static final int LAYERS_MAX = 5;
    public static final int STEP_BPS_MAX = 1_000;
    public static final int SIZE_STEP_BPS_MAX = 10_000;
    public static final int SKEW_BPS_MAX = 1_000;
    public static final int TOLERANCE_BPS_MAX = 1_000;
    /** As long as a queue holds a message back. */
    public static final int REFRESH_SECONDS_MAX = 900;

    public static final int STALE_SECONDS_MAX = 604_800;

    public Terms {
        within("spread", spreadBps, 1, SPREAD_BPS_MAX);
        within("size", size, 1, Asset.CEA.unitsMax());
        within("layers", layers, 1, LAYERS_MAX);
        within("layer step", layerStepBps, 0, STEP_BPS_MAX);
        within("size step", sizeStepBps, 0, SIZE_STEP_BPS_MAX);
        within("position", maxPosition.orElse(1L), 1, Asset.CEA.unitsMax());
        within("skew", skewBps, 0, SKEW_BPS_MAX);
        within("refresh", refreshSeconds, 1, REFRESH_SECONDS_MAX);
        within("tolerance", toleranceBps, 0, TOLERANCE_BPS_MAX);
        within("staleness", staleSeconds.orElse(1L), 1, STALE_SECONDS_MAX);
        if (skewBps > 0 && maxPosition.isEmpty()) throw new IllegalArgumentException("A skew against no position");
        if (priceMin.isPresent() && priceMax.isPresent() && priceMin.get().compareTo(priceMax.get()) > 0)
            throw new IllegalArgumentException("A band upside down");
    }

    private static void within(String what, long value, long least, long most) {
        if (value < least || value > most) throw new IllegalArgumentException("A " + what + " of " + value);
    }

    /** What a level asks for; the first one is number 0. */
    long sizeOf(int layer) {
        return Math.min(size + size * sizeStepBps * layer / 10_000, Asset.CEA.unitsMax());
    }

    boolean allows(Price price) {
        return priceMin.map(least -> price.compareTo(least) >= 0).orElse(true)
                && priceMax.map(most -> price.compareTo(most) <= 0).orElse(true);
    }
}
