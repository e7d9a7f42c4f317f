package niha.parties;

import java.util.Map;
import java.util.Optional;
import niha.units.Asset;

/**
 * What a market maker's orders may add up to; what is absent is not limited.
 *
 * @param positionMax by certificate, the most that it may hold, counting what its open orders to buy would add
 * @param notionalMax cents that all of its open orders may be worth at their limits, in all markets
 * @param priceBandBasisPoints how far from the reference price an order may be
 */
public record Limits(Map<Asset, Long> positionMax, Optional<Long> notionalMax, Optional<Integer> priceBandBasisPoints) {
    public static final int PRICE_BAND_BASIS_POINTS_MAX = 10_000;
    public static final Limits NONE = new Limits(Map.of(), Optional.empty(), Optional.empty());

    public Limits {
        positionMax = Map.copyOf(positionMax);
    }

    public Optional<Long> positionMax(Asset certificate) {
        return Optional.ofNullable(positionMax.get(certificate));
    }

    /** Whether there is one that depends on what is open already. */
    public boolean countWhatIsOpen() {
        return !positionMax.isEmpty() || notionalMax.isPresent();
    }
}
