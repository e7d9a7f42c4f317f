package niha.app.rebuild;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niha.app.Page;
import niha.app.accounts.Holders;
import niha.app.orders.Orders;
import niha.ledger.AccountId;
import niha.parties.HolderKind;
import niha.units.Asset;

/** Everybody who has an account, and the names of all orders that lie there. */
record Accounts(Holders holders, Orders orders) {
    private static final int ROWS_PER_READ = 500;

    /** Those of all holders and the house's own. */
    Set<AccountId> all() {
        var all = new LinkedHashSet<AccountId>();
        for (var kind : HolderKind.values())
            Pages.each(
                    after -> holders.page(kind, Holders.Filter.ALL, wanted(after)),
                    holder -> all.add(holder.account()));
        Stream.of(Asset.values()).filter(Asset::isCertificate).forEach(asset -> all.add(AccountId.fees(asset)));
        return all;
    }

    /** An account's orders in these markets, as its list names them. */
    Set<Orders.Key> ordersOf(AccountId account, Set<Asset> certificates) {
        var keys = new HashSet<Orders.Key>();
        Pages.each(after -> orders.page(account, Orders.Filter.ALL, wanted(after)), order -> {
            if (certificates.contains(order.terms().certificate())) keys.add(Orders.Key.of(order));
        });
        return keys;
    }

    static Page.Wanted wanted(Optional<String> after) {
        return new Page.Wanted(ROWS_PER_READ, 0, after);
    }
}
