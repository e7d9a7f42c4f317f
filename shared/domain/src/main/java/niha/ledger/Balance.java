package niha.ledger;

import niha.units.Amount;
import niha.units.Asset;

/**
 * What an account holds of one asset.
 *
 * @param available free to use
 * @param locked reserved for orders
 * @param worth what certificates have cost, and what was realised on those that left
 * @param version how often it has changed; 0 for a balance that was never written
 */
public record Balance(AccountId account, Asset asset, long available, long locked, Worth worth, long version) {
    /** No account holds more of an asset; ninety such fit into a long. */
    public static final long TOTAL_MAX = 100_000_000_000_000_000L;

    public Balance {
        if (available < 0 || locked < 0)
            throw new IllegalArgumentException(asset + " of " + account.value() + " would be negative");
    }

    /** One that has cost nothing. */
    public Balance(AccountId account, Asset asset, long available, long locked, long version) {
        this(account, asset, available, locked, Worth.NONE, version);
    }

    public static Balance none(AccountId account, Asset asset) {
        return new Balance(account, asset, 0, 0, 0);
    }

    public long total() {
        return Math.addExact(available, locked);
    }

    public boolean covers(Amount amount) {
        return amount.asset() == asset && available >= amount.units();
    }

    /** What it is after a movement of so many units, each way signed. */
    Balance moved(Asset moving, long availableBy, long lockedBy) {
        if (moving != asset) throw new IllegalArgumentException(moving + " on a balance of " + asset);
        return new Balance(
                account,
                asset,
                Math.addExact(available, availableBy),
                Math.addExact(locked, lockedBy),
                worth,
                version + 1);
    }

    /** The same, worth this. */
    Balance worth(Worth now) {
        return new Balance(account, asset, available, locked, now, version);
    }
}
