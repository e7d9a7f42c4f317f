package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import niha.app.Page;
import niha.app.accounts.Holders.Filter;
import niha.parties.HolderKind;
import niha.units.Asset;

/** The first law: per asset, what all accounts hold and what the world gave sum to zero. Checked after every scenario. */
public final class Conservation {
    private static final int ACCOUNTS_PER_PAGE = 500;

    private Conservation() {}

    public static void holdsIn(PlatformPorts ports) {
        for (var asset : Asset.values())
            assertThat(held(ports, asset) + ports.world().units(asset))
                    .as("%s held by all accounts and given by the world", asset)
                    .isZero();
    }

    /** The same in the table itself, and that every balance is the sum of its account's entries. */
    public static void holdsIn(Backend.Place place) {
        var ledger = LedgerTable.read(place.dynamo(), place.table("ledger"));
        assertThat(ledger.held()).as("balances and the sums of their entries").isEqualTo(ledger.entered());
        assertThat(ledger.worths())
                .as("what certificates have cost and brought, by balances and by entries")
                .isEqualTo(ledger.folded());
        for (var asset : Asset.values())
            assertThat(sum(ledger, asset) + ledger.units(asset))
                    .as("%s held by all accounts and given by the world", asset)
                    .isZero();
    }

    private static long sum(LedgerTable ledger, Asset asset) {
        return ledger.held().values().stream()
                .mapToLong(balances -> balances.getOrDefault(asset, 0L))
                .sum();
    }

    private static long held(PlatformPorts ports, Asset asset) {
        var sum = 0L;
        var after = Optional.<String>empty();
        do {
            var page = ports.holders()
                    .page(HolderKind.MARKET_MAKER, Filter.ALL, new Page.Wanted(ACCOUNTS_PER_PAGE, 0, after));
            for (var balances : ports.holders().balances(page.rows()))
                for (var balance : balances) if (balance.asset() == asset) sum = Math.addExact(sum, balance.total());
            after = page.next();
        } while (after.isPresent());
        return sum;
    }
}
