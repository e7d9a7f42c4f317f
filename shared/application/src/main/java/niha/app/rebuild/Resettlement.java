package niha.app.rebuild;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.commands.Ports;
import niha.app.market.Journal;
import niha.app.market.MarketData;
import niha.app.orders.Orders;
import niha.app.orders.Resettled;
import niha.app.orders.Settled;
import niha.app.orders.Settled.Position;
import niha.ledger.AccountId;
import niha.units.Asset;

/**
 * Settles again and compares what comes of it: trades, orders and balances. All journals are settled, whichever were asked for, since
 * their markets share everybody's money.
 */
final class Resettlement {
    private final Set<Asset> certificates;
    private final Settled settled;
    private final Accounts accounts;
    private final TradeLists trades;
    private final Resettled resettled;
    private final OrderLook orderLook;
    private final BalanceLook balanceLook;
    private final Steady<Map<Asset, Position>> steady;

    Resettlement(
            Set<Asset> certificates,
            Journal journal,
            Settled settled,
            Orders orders,
            Holders holders,
            MarketData data,
            Ports.Backoff backoff) {
        this.certificates = certificates;
        this.settled = settled;
        this.accounts = new Accounts(holders, orders);
        this.resettled = new Resettled(journal, orders);
        this.trades = new TradeLists(orders, data, resettled);
        this.orderLook = new OrderLook(orders, resettled);
        this.balanceLook = new BalanceLook(holders, resettled);
        this.steady = new Steady<>(this::positions, this::upTo, backoff);
    }

    private Map<Asset, Position> positions() {
        var positions = new EnumMap<Asset, Position>(Asset.class);
        Stream.of(Asset.values())
                .filter(Asset::isCertificate)
                .forEach(certificate -> positions.put(certificate, settled.position(certificate)));
        return positions;
    }

    private void upTo(Map<Asset, Position> positions) {
        positions.values().forEach(resettled::upTo);
    }

    /** What differs; how many were compared is added to the counts. */
    List<Difference> differing(Map<String, Integer> compared) {
        upTo(positions());
        var everybody = everybody();
        var differing = new ArrayList<>(trades.differing(certificates, everybody, () -> upTo(positions())));
        compared.put("trades", trades.compared());
        for (var account : everybody) {
            var keys = orders(account);
            compared.merge("orders", keys.size(), Math::addExact);
            differing.addAll(steady.differing(keys, orderLook::at).values());
            var balances = balances(account);
            compared.merge("balances", balances.size(), Math::addExact);
            differing.addAll(steady.differing(balances, balanceLook::at).values());
        }
        return differing;
    }

    /** Those who have an account, and those of whom a journal knows. */
    private Set<AccountId> everybody() {
        var everybody = new LinkedHashSet<>(accounts.all());
        everybody.addAll(resettled.accounts());
        return everybody;
    }

    /** Those in the account's list, and those that came to the market from there. */
    private Set<Orders.Key> orders(AccountId account) {
        var keys = accounts.ordersOf(account, certificates);
        keys.addAll(resettled.ordersOf(account, certificates));
        return keys;
    }

    private Set<Proof.Key> balances(AccountId account) {
        var keys = new HashSet<Proof.Key>();
        for (var asset : Asset.values())
            if (!asset.isCertificate() || certificates.contains(asset)) keys.add(new Proof.Key(account, asset));
        return keys;
    }
}
