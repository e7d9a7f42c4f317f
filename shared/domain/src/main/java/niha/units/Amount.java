package niha.units;

import java.math.BigDecimal;

/**
 * An exact amount of one asset, counted in its smallest unit.
 *
 * @param units cents for EUR, whole certificates for CEA and EUA
 */
public record Amount(Asset asset, long units) {

    public static Amount zero(Asset asset) {
        return new Amount(asset, 0);
    }

    public Amount plus(Amount other) {
        return new Amount(asset, Math.addExact(units, sameAsset(other).units));
    }

    public Amount negated() {
        return new Amount(asset, Math.negateExact(units));
    }

    public boolean isPositive() {
        return units > 0;
    }

    public boolean isNegative() {
        return units < 0;
    }

    /** The amount as a person writes it: 25.5 EUR, 1000 CEA. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(units, asset.scale());
    }

    /**
     * Reads what a caller wrote as a positive amount.
     * The precision and the exponent are looked at before anything is rescaled, since 1e999999999 is a short text and a huge number.
     */
    public static Reading<Amount> read(Asset asset, BigDecimal written) {
        if (written.signum() <= 0) return new Reading.Unreadable<>("must be greater than 0");
        if (written.precision() - (long) written.scale() > DIGITS_MAX) return tooLarge(asset);
        if (written.scale() > DIGITS_MAX && written.stripTrailingZeros().scale() > asset.scale()) return tooFine(asset);
        var exact = written.stripTrailingZeros();
        if (exact.scale() > asset.scale()) return tooFine(asset);
        if (exact.compareTo(BigDecimal.valueOf(asset.unitsMax(), asset.scale())) > 0) return tooLarge(asset);
        return new Reading.Read<>(
                new Amount(asset, exact.setScale(asset.scale()).unscaledValue().longValueExact()));
    }

    private static final int DIGITS_MAX = 30;

    private static Reading<Amount> tooLarge(Asset asset) {
        var most = BigDecimal.valueOf(asset.unitsMax(), asset.scale()).stripTrailingZeros();
        return new Reading.Unreadable<>("must be at most " + most.toPlainString());
    }

    private static Reading<Amount> tooFine(Asset asset) {
        return new Reading.Unreadable<>(
                asset.isCertificate()
                        ? "must be a whole number of certificates"
                        : "must have at most " + asset.scale() + " decimals");
    }

    private Amount sameAsset(Amount other) {
        if (other.asset != asset) throw new IllegalArgumentException(asset + " and " + other.asset + " do not add up");
        return other;
    }
}
