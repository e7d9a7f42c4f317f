package niha.ledger;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What certificates that are held have cost, and what was won or lost on those that were sold; in cents. Money has none, and what was
 * written before this was counted has cost nothing.
 *
 * @param cost of all that is held: to divide it by the quantity is to round, so it is kept whole
 * @param realised what sales have brought, less what was sold had cost
 */
public record Worth(long cost, long realised) {
    public static final Worth NONE = new Worth(0, 0);

    public Worth {
        if (cost < 0) throw new IllegalArgumentException("A cost of " + cost);
    }

    /** Units come in at this cost. */
    Worth came(long cents) {
        return new Worth(Math.addExact(cost, cents), realised);
    }

    /** So many of all units leave and take their share of the cost along, rounded down: the last one takes what is left. */
    Worth left(long units, long of) {
        return new Worth(cost - share(units, of), realised);
    }

    /** They are sold for this. */
    Worth sold(long units, long of, long cents) {
        return new Worth(cost - share(units, of), Math.addExact(realised, Math.subtractExact(cents, share(units, of))));
    }

    /** A cost of 10^17 times 10^17 units does not fit into a long. */
    private long share(long units, long of) {
        return BigInteger.valueOf(cost)
                .multiply(BigInteger.valueOf(units))
                .divide(BigInteger.valueOf(of))
                .longValueExact();
    }

    /**
     * What it is after an entry. What came in or was sold without a worth, before worths were counted, has cost nothing and left at
     * what it had cost.
     */
    public Worth after(Entry entry) {
        var units = entry.amount().units();
        if (!entry.amount().asset().isCertificate()) return this;
        return switch (entry.type()) {
            case DEPOSIT -> came(entry.worth().orElse(0L));
            case WITHDRAWAL -> left(-units, entry.totalAfter() - units);
            case TRADE_CREDIT -> came(entry.worth().orElse(0L));
            case TRADE_DEBIT -> this;
            case TRADE_FILL -> given(-units, entry.totalAfter() - units, entry.worth());
        };
    }

    private Worth given(long units, long of, Optional<Long> cents) {
        return cents.map(brought -> sold(units, of, brought)).orElseGet(() -> left(units, of));
    }
}
