package niha.app.rebuild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niha.app.market.MarketData;
import niha.app.orders.Orders;
import niha.app.orders.Resettled;
import niha.ledger.AccountId;
import niha.orders.Trade;
import niha.units.Asset;

/**
 * Holds the three lists in which each trade stands against the journal. A trade never changes once it is written, so those that were
 * settled before the lists are read have to be there, and those that are there have to be settled by when they are read.
 */
final class TradeLists {
    private static final String TAPE = "the market's list";

    private final Orders orders;
    private final MarketData data;
    private final Resettled resettled;
    /** By trade, as which it stands in which list. */
    private final Map<UUID, Map<String, Trade>> listed = new HashMap<>();

    TradeLists(Orders orders, MarketData data, Resettled resettled) {
        this.orders = orders;
        this.data = data;
        this.resettled = resettled;
    }

    /**
     * What differs, one difference for each trade.
     *
     * @param catchUp settles again what was settled while the lists were read
     */
    List<Difference> differing(Set<Asset> certificates, Set<AccountId> accounts, Runnable catchUp) {
        var settledBefore = new HashSet<UUID>();
        for (var trade : resettled.trades())
            if (certificates.contains(trade.certificate())) settledBefore.add(trade.id());
        read(certificates, accounts);
        catchUp.run();
        var all = new LinkedHashSet<>(settledBefore);
        all.addAll(listed.keySet());
        var differing = new ArrayList<Difference>();
        for (var id : all) difference(id, settledBefore.contains(id)).ifPresent(differing::add);
        return differing;
    }

    private void read(Set<Asset> certificates, Set<AccountId> accounts) {
        for (var certificate : certificates)
            Pages.each(after -> data.tape(certificate, Accounts.wanted(after)), trade -> found(trade, TAPE));
        for (var account : accounts)
            Pages.each(after -> orders.trades(account, Orders.TradeFilter.ALL, Accounts.wanted(after)), trade -> {
                if (certificates.contains(trade.certificate())) found(trade, list(account));
            });
    }

    private void found(Trade trade, String list) {
        listed.computeIfAbsent(trade.id(), _ -> new HashMap<>()).put(list, trade);
    }

    /** How many trades that were. */
    int compared() {
        return listed.size();
    }

    private Optional<Difference> difference(UUID id, boolean settledBefore) {
        var lists = listed.getOrDefault(id, Map.of());
        var trade = resettled.trade(id);
        var wrong = new ArrayList<String>();
        lists.forEach((list, stored) -> Difference.between(
                        list, wanted(trade, list).map(Facts::of).orElse(Map.of()), Facts.of(stored))
                .ifPresent(different -> wrong.add("in " + list + ", it " + different.how())));
        if (settledBefore)
            trade.ifPresent(settled -> listsOf(settled).stream()
                    .filter(list -> !lists.containsKey(list))
                    .forEach(list -> wrong.add("it is missing in " + list)));
        wrong.sort(null);
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference("trade " + id, String.join("; ", wrong)));
    }

    private static Optional<Trade> wanted(Optional<Trade> trade, String list) {
        return trade.filter(settled -> listsOf(settled).contains(list));
    }

    private static Set<String> listsOf(Trade trade) {
        return Set.of(TAPE, list(trade.buyer().account()), list(trade.seller().account()));
    }

    private static String list(AccountId account) {
        return "the list of " + account.value();
    }
}
