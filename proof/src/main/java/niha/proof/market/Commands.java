package niha.proof.market;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;

/** Wishes as the commands that a market hears of once they are accepted. Their accounts exist nowhere: a market asks for none. */
final class Commands {
    private static final int ACCOUNTS = 8;
    private static final int FEE_BASIS_POINTS = 50;
    private static final int PROTECTION_PERCENT = 5;
    private static final int PERCENT = 100;
    private static final int YEAR = 2026;

    private final Flow flow;
    private final Instant at;
    private final List<OrderTerms> resting = new ArrayList<>();
    private int made;

    /** A command and the market it goes to. */
    record Sent(Asset certificate, MarketCommand command) {}

    Commands(Flow flow, Instant at) {
        this.flow = flow;
        this.at = at;
    }

    Sent next() {
        while (true) {
            switch (flow.next()) {
                case Wish.Limit limit -> {
                    var terms = terms(
                            limit.certificate(),
                            limit.side(),
                            OrderType.LIMIT,
                            TimeInForce.GTC,
                            limit.cents(),
                            limit.quantity());
                    if (limit.rests()) resting.add(terms);
                    return new Sent(limit.certificate(), new MarketCommand.Enter(terms));
                }
                case Wish.AtMarket market -> {
                    return new Sent(market.certificate(), new MarketCommand.Enter(atMarket(market)));
                }
                case Wish.TakeBack back -> {
                    if (!resting.isEmpty()) return cancel(resting.remove(back.which() % resting.size()));
                }
            }
        }
    }

    private OrderTerms atMarket(Wish.AtMarket market) {
        var through = Flow.middle(market.certificate()) * PROTECTION_PERCENT / PERCENT;
        var worst = Flow.middle(market.certificate()) + (market.side() == Side.BUY ? through : -through);
        return terms(market.certificate(), market.side(), OrderType.MARKET, TimeInForce.IOC, worst, market.quantity());
    }

    private Sent cancel(OrderTerms order) {
        var account = order.account();
        var errand = new Errand(order.id(), account, new TicketNumber(YEAR, ++made), account.value());
        return new Sent(order.certificate(), new MarketCommand.Cancel(id("cancel"), at, errand));
    }

    private OrderTerms terms(
            Asset certificate, Side side, OrderType type, TimeInForce timeInForce, long cents, long quantity) {
        made++;
        return new OrderTerms(
                id("order"),
                new AccountId(id("account-" + made % ACCOUNTS).toString()),
                certificate,
                side,
                type,
                timeInForce,
                false,
                new Price(cents),
                quantity,
                Optional.empty(),
                Optional.empty(),
                FEE_BASIS_POINTS,
                at);
    }

    private UUID id(String what) {
        return Ids.derived(at, what.startsWith("account") ? what : what + "-" + made);
    }
}
