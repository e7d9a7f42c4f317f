package niha.orders;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import niha.book.Side;
import niha.parties.HolderKind;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Reading;

/**
 * What a holder's orders pay on one side of a market, unless the holder has a rate of its own. An order takes it along when it is
 * accepted; whoever changes it changes what comes after.
 *
 * @param version how often it was set; 0 for one that is as it always was
 */
public record FeeRate(Line line, int basisPoints, long version) {
    private static final int CLIENTS_BASIS_POINTS = 50;

    /** Whom a rate is for, and where. */
    public record Line(Asset certificate, HolderKind kind, Side side) {
        /** Every line of the schedule, in the order in which it is shown. */
        public static List<Line> all() {
            return Stream.of(Asset.values())
                    .filter(Asset::isCertificate)
                    .flatMap(certificate -> Stream.of(HolderKind.CLIENT, HolderKind.MARKET_MAKER)
                            .flatMap(kind -> Stream.of(Side.values()).map(side -> new Line(certificate, kind, side))))
                    .toList();
        }
    }

    public FeeRate {
        if (basisPoints < 0 || basisPoints > Fees.BASIS_POINTS_MAX)
            throw new IllegalArgumentException("A fee of " + basisPoints + " basis points");
    }

    /** The rate that nobody has set yet. Market makers pay nothing: they are why there is a market. */
    public static FeeRate unset(Line line) {
        return new FeeRate(line, line.kind() == HolderKind.CLIENT ? CLIENTS_BASIS_POINTS : 0, 0);
    }

    public FeeRate set(int newBasisPoints) {
        return new FeeRate(line, newBasisPoints, version + 1);
    }

    /** Reads what a caller wrote as basis points, hundredths of a percent. */
    public static Reading<Integer> read(BigDecimal written) {
        if (written.signum() < 0 || written.compareTo(BigDecimal.valueOf(Fees.BASIS_POINTS_MAX)) > 0)
            return new Reading.Unreadable<>("must be from 0 to " + Fees.BASIS_POINTS_MAX);
        if (written.stripTrailingZeros().scale() > 0)
            return new Reading.Unreadable<>("must be a whole number of basis points");
        return new Reading.Read<>(written.intValueExact());
    }
}
