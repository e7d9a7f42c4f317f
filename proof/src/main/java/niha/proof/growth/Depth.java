package niha.proof.growth;

import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import niha.app.Ids;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.units.Asset;
import niha.units.Price;

/** Orders by their number: bids and asks by turns, on fifty prices a side. */
final class Depth {
    static final long MIDDLE = 1_400;
    private static final int LEVELS = 50;
    private static final int LOTS = 100;
    private static final int FEE_BASIS_POINTS = 50;
    private static final int SIDES = 2;
    private static final Ids IDS = new Ids(new SplittableRandom(2));

    private Depth() {}

    static OrderTerms resting(long number, AccountId account, Instant at) {
        var away = 1 + number / SIDES % LEVELS;
        var side = number % SIDES == 0 ? Side.BUY : Side.SELL;
        return order(account, side, MIDDLE + (side == Side.BUY ? -away : away), LOTS, TimeInForce.GTC, at);
    }

    static OrderTerms order(
            AccountId account, Side side, long cents, long quantity, TimeInForce timeInForce, Instant at) {
        return new OrderTerms(
                id(at),
                account,
                Asset.CEA,
                side,
                OrderType.LIMIT,
                timeInForce,
                false,
                new Price(cents),
                quantity,
                Optional.empty(),
                Optional.empty(),
                FEE_BASIS_POINTS,
                at);
    }

    static UUID id(Instant at) {
        return IDS.at(at);
    }
}
