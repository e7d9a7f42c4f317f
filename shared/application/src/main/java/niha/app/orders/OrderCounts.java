package niha.app.orders;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.ledger.AccountId;
import niha.orders.Order;

/** How many orders an account has placed, how many of them are open, and how many trades it was a side of. */
public record OrderCounts(long orders, long open, long trades) {
    public static final OrderCounts NONE = new OrderCounts(0, 0, 0);

    private static final OrderCounts TRADE = new OrderCounts(0, 0, 1);

    /**
     * What a commit adds to the counts of each account that it touches, netted: an account's counts are one item, which one
     * transaction writes once. The accounts come in the same order always.
     */
    public static SortedMap<AccountId, OrderCounts> addedBy(List<Change> changes) {
        var added = new TreeMap<AccountId, OrderCounts>(Comparator.comparing(AccountId::value));
        for (var change : changes) add(added, change);
        added.values().removeIf(NONE::equals);
        return added;
    }

    private static void add(SortedMap<AccountId, OrderCounts> added, Change change) {
        switch (change) {
            case Change.OrderAccepted accepted -> add(added, accepted.order(), 1, open(accepted.order()));
            case Change.OrderChanged changed ->
                add(added, changed.after(), 0, open(changed.after()) - open(changed.before()));
            case Change.TradeRecorded recorded ->
                Stream.of(recorded.trade().buyer(), recorded.trade().seller())
                        .forEach(side -> added.merge(side.account(), TRADE, OrderCounts::plus));
            case Change.UserRegistered _,
                    Change.AccountOpened _,
                    Change.HolderEdited _,
                    Change.HolderUnchanged _,
                    Change.Posted _,
                    Change.CommandSent _,
                    Change.CommandArrived _,
                    Change.SettledUpTo _,
                    Change.QuotesReplaced _,
                    Change.QuotingMoved _,
                    Change.OperationBegun _,
                    Change.OperationMoved _,
                    Change.MarketResumed _,
                    Change.FeeSet _,
                    Change.ApiKeyMade _,
                    Change.ApiKeyEdited _,
                    Change.ApiKeyUnchanged _,
                    Change.TicketIssued _,
                    Change.EventRaised _,
                    Change.AnswerKept _ -> {}
        }
    }

    private static void add(SortedMap<AccountId, OrderCounts> added, Order order, long orders, long open) {
        added.merge(order.terms().account(), new OrderCounts(orders, open, 0), OrderCounts::plus);
    }

    private static long open(Order order) {
        return order.status().isOpen() ? 1 : 0;
    }

    private OrderCounts plus(OrderCounts more) {
        return new OrderCounts(
                Math.addExact(orders, more.orders), Math.addExact(open, more.open), Math.addExact(trades, more.trades));
    }
}
