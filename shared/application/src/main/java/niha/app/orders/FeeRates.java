package niha.app.orders;

import java.util.List;
import niha.book.Side;
import niha.orders.FeeRate;
import niha.orders.FeeRate.Line;
import niha.parties.Holder;
import niha.units.Asset;

/** The schedule of fees as it is stored. Every read is of the latest state. */
public interface FeeRates {
    FeeRate find(Line line);

    /** What an order of this holder would pay now, in basis points. */
    default int of(Holder holder, Asset certificate, Side side) {
        return holder.feeBasisPoints()
                .orElseGet(() ->
                        find(new Line(certificate, holder.type().kind(), side)).basisPoints());
    }

    /** The whole schedule. */
    default List<FeeRate> all() {
        return Line.all().stream().map(this::find).toList();
    }
}
