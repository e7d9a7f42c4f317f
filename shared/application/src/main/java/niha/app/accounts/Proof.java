package niha.app.accounts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import niha.app.commands.Ports.Unavailable;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.units.Asset;

/**
 * Computes from the stored balances whether the ledger balances: per asset, what all accounts hold against what the world gave.
 * The sum must be of one moment, while balances keep moving. Balances that kept their version from before that moment until after it
 * can be summed as they were read; the few that moved are read together with the world's in one transaction.
 */
public final class Proof {
    private static final int ATTEMPTS = 12;

    private final Balances balances;

    public Proof(Balances balances) {
        this.balances = balances;
    }

    /** Names one balance. */
    public record Key(AccountId account, Asset asset) {
        public static Key of(Balance balance) {
            return new Key(balance.account(), balance.asset());
        }
    }

    /** Every balance there is. */
    public interface Balances {
        /** So many can be read together with the world's. */
        int TOGETHER_MAX = 50;

        Map<Key, Balance> all();

        /** These and the world's, as they are at one moment. */
        Together together(Set<Key> keys);

        record Together(Map<Key, Balance> balances, Map<Asset, Long> world) {}
    }

    /** What accounts hold and what the world gave, which must be the same. */
    public record Line(long held, long given) {
        public long difference() {
            return Math.subtractExact(held, given);
        }
    }

    public Map<Asset, Line> compute() {
        var before = balances.all();
        var moving = new HashSet<Key>();
        for (int attempt = 1; attempt <= ATTEMPTS && moving.size() <= Balances.TOGETHER_MAX; attempt++) {
            var together = balances.together(moving);
            var after = balances.all();
            var moved = moved(before, after, moving);
            if (moved.isEmpty()) return lines(after, moving, together);
            moving.addAll(moved);
            before = after;
        }
        throw new Unavailable("Too many balances move at once", new IllegalStateException(moving.size() + " balances"));
    }

    private static Set<Key> moved(Map<Key, Balance> before, Map<Key, Balance> after, Set<Key> known) {
        var moved = new HashSet<Key>();
        after.forEach((key, balance) -> {
            var earlier = before.get(key);
            if (!known.contains(key) && (earlier == null || earlier.version() != balance.version())) moved.add(key);
        });
        return moved;
    }

    private static Map<Asset, Line> lines(Map<Key, Balance> still, Set<Key> moving, Balances.Together together) {
        var held = new HashMap<Asset, Long>();
        still.forEach((key, balance) -> {
            if (!moving.contains(key)) held.merge(key.asset(), balance.total(), Math::addExact);
        });
        together.balances().forEach((key, balance) -> held.merge(key.asset(), balance.total(), Math::addExact));
        var lines = new HashMap<Asset, Line>();
        for (var asset : Asset.values())
            lines.put(
                    asset,
                    new Line(
                            held.getOrDefault(asset, 0L),
                            Math.negateExact(together.world().getOrDefault(asset, 0L))));
        return lines;
    }
}
