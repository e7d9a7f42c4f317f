package niha.proof.market;

import java.util.List;
import java.util.SplittableRandom;
import niha.book.Side;
import niha.units.Asset;

/** The same wishes for the same seed: mostly limits around the middle on both sides, some that cross it, market orders, cancellations. */
final class Flow {
    private static final int TAKEN_BACK_PERCENT = 12;
    private static final int AT_MARKET_PERCENT = 8;
    private static final int CROSSING_PERCENT = 20;

    /** So many limits come first, so that there is something to trade with and to take back. */
    private static final int OPENING = 5;

    private static final int DEPTH_CENTS = 20;
    private static final int REACH_CENTS = 3;
    private static final int QUANTITY_MAX = 100;
    private static final int PERCENT = 100;

    private final SplittableRandom random;
    private final List<Asset> certificates;
    private int made;

    Flow(long seed, List<Asset> certificates) {
        this.random = new SplittableRandom(seed);
        this.certificates = List.copyOf(certificates);
    }

    Wish next() {
        var kind = random.nextInt(PERCENT);
        if (made++ < OPENING) return limit(true);
        if (kind < TAKEN_BACK_PERCENT) return new Wish.TakeBack(random.nextInt(Integer.MAX_VALUE));
        if (kind < TAKEN_BACK_PERCENT + AT_MARKET_PERCENT) return new Wish.AtMarket(certificate(), side(), quantity());
        return limit(kind >= TAKEN_BACK_PERCENT + AT_MARKET_PERCENT + CROSSING_PERCENT);
    }

    static long middle(Asset certificate) {
        return certificate == Asset.CEA ? 1_400 : 8_100;
    }

    private Wish limit(boolean rests) {
        var certificate = certificate();
        var side = side();
        var away = rests ? 1 + random.nextInt(1 + random.nextInt(DEPTH_CENTS)) : -random.nextInt(REACH_CENTS);
        var cents = middle(certificate) + (side == Side.BUY ? -away : away);
        return new Wish.Limit(certificate, side, cents, quantity(), rests);
    }

    private Asset certificate() {
        return certificates.get(random.nextInt(certificates.size()));
    }

    private Side side() {
        return random.nextBoolean() ? Side.BUY : Side.SELL;
    }

    private long quantity() {
        return 1L + random.nextInt(QUANTITY_MAX);
    }
}
