package niha.testkit;

import java.util.List;
import java.util.Set;
import niha.app.commands.Ports.Outdated;
import niha.app.rebuild.Difference;
import niha.book.Side;
import niha.orders.Order;
import niha.units.Asset;

/** A day on which a bit of everything has happened, and what of it is stored otherwise than the journals say. */
class TradedDay {
    static final Set<Asset> BOTH = Set.of(Asset.CEA, Asset.EUA);

    final TradingFloor floor = new TradingFloor();
    final Order resting;
    final Order taken;

    /** Orders that rest, trade in parts, are amended in both ways, in vain, and cancelled; and one trade of the other market. */
    TradedDay() throws Outdated {
        resting = floor.placed(floor.seller, Asset.CEA, Side.SELL, 100, 1_000);
        floor.all();
        taken = floor.placed(floor.buyer, Asset.CEA, Side.BUY, 40, 1_001);
        floor.placed(floor.seller, Asset.EUA, Side.SELL, 5, 8_000);
        floor.placed(floor.buyer, Asset.EUA, Side.BUY, 5, 8_000);
        floor.all();
        var bids = floor.placed(floor.buyer, Asset.CEA, Side.BUY, 30, 900);
        floor.all();
        floor.amended(floor.buyer, bids, 50, 950);
        floor.all();
        var gone = floor.placed(floor.buyer, Asset.CEA, Side.BUY, 7, 800);
        floor.all();
        floor.cancelled(gone);
        floor.amended(floor.buyer, gone, 9, 820);
        floor.all();
    }

    List<String> named() {
        return floor.rebuild().compare(BOTH).differences().stream()
                .map(Difference::sentence)
                .toList();
    }
}
