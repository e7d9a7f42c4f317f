package niha.app.rebuild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.orders.Resettled;
import niha.ledger.Balance;
import niha.ledger.EntryType;

/**
 * Holds stored balances against what makes them: deposits, withdrawals and what was locked for orders, which the desk decided, and
 * settlement, which follows from the journals.
 */
record BalanceLook(Holders holders, Resettled resettled) {
    private static final List<EntryType> DESKS =
            List.of(EntryType.DEPOSIT, EntryType.WITHDRAWAL, EntryType.TRADE_DEBIT);
    private static final int ENTRIES_PER_READ = 1_000;

    Map<Proof.Key, Difference> at(Set<Proof.Key> keys) {
        var stored = holders.balances(keys);
        var differing = new HashMap<Proof.Key, Difference>();
        stored.forEach((key, balance) -> {
            var should = should(key, balance);
            Difference.between(
                            "balance of %s in %s".formatted(key.account().value(), key.asset()),
                            should.facts(),
                            Facts.of(balance))
                    .ifPresent(found -> differing.put(key, found));
        });
        return differing;
    }

    private Sums should(Proof.Key key, Balance stored) {
        var settled = resettled.moved(key);
        var sums = new Sums(key, settled.available(), settled.locked(), settled.entries());
        for (var type : DESKS) sums = desk(sums, type, stored);
        return sums;
    }

    /** Entries are numbered with the balance's versions, so those of later movements are told apart. A balance that is lost has none. */
    private Sums desk(Sums sums, EntryType type, Balance stored) {
        var key = sums.key();
        var below = stored.version() == 0 ? Long.MAX_VALUE : stored.version() + 1;
        while (true) {
            var entries = holders.entries(key.account(), key.asset(), Optional.of(type), below, ENTRIES_PER_READ);
            for (var entry : entries) {
                var units = entry.amount().units();
                sums = sums.moved(units, type == EntryType.TRADE_DEBIT ? -units : 0);
            }
            if (entries.size() < ENTRIES_PER_READ) return sums;
            below = entries.getLast().sequence();
        }
    }

    /** It may be less than nothing, where something is wrong. */
    private record Sums(Proof.Key key, long available, long locked, long entries) {
        Sums moved(long availableBy, long lockedBy) {
            return new Sums(key, Math.addExact(available, availableBy), Math.addExact(locked, lockedBy), entries + 1);
        }

        Map<String, String> facts() {
            return Facts.ofBalance(key.asset(), available, locked, entries);
        }
    }
}
