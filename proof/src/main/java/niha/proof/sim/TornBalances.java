package niha.proof.sim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import niha.app.accounts.Proof;
import niha.ledger.Balance;
import niha.testkit.InMemoryPlatform;
import niha.units.Asset;

/** All balances as a store reads them that cannot read them all at once: some are those of a later moment than others. */
record TornBalances(InMemoryPlatform platform, Host process) implements Proof.Balances {
    private static final int BETWEEN_PAGES_MS = 15;

    @Override
    public Map<Proof.Key, Balance> all() {
        var all = new HashMap<Proof.Key, Balance>();
        for (var asset : Asset.values()) {
            for (var balance : platform.contents().balances())
                if (balance.asset() == asset) all.put(Proof.Key.of(balance), balance);
            process.takes(BETWEEN_PAGES_MS);
        }
        return all;
    }

    @Override
    public Together together(Set<Proof.Key> keys) {
        return new Together(platform.balances(keys), platform.contents().world());
    }
}
