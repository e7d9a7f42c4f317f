package niha.ledger;

import niha.units.Amount;
import niha.units.Asset;

/**
 * What an account holds of one asset.
 *
 * @param available free to use
 * @param locked reserved for orders
 * @param version how often it has changed; 0 for a balance that was never written
 */
public record Balance(AccountId account, Asset asset, long available, long locked, long version) {
    /** No account holds more of an asset; ninety such fit into a long. */
    public static final long TOTAL_MAX = 100_000_000_000_000_000L;

    public Balance {
        if (available < 0 || locked < 0)
            throw new IllegalArgumentException(asset + " of " + account.value() + " would be negative");
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

    Balance debited(Amount amount) {
        return credited(amount.negated());
    }

    Balance credited(Amount amount) {
        if (amount.asset() != asset) throw new IllegalArgumentException(amount + " on a balance of " + asset);
        return new Balance(account, asset, Math.addExact(available, amount.units()), locked, version + 1);
    }
}
