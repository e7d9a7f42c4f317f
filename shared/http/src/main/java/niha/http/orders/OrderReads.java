package niha.http.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import niha.app.Page;
import niha.app.accounts.BalanceView;
import niha.app.accounts.Holders;
import niha.app.commands.Refusal;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.app.orders.Orders.Filter;
import niha.app.orders.Orders.TradeFilter;
import niha.app.orders.TradeView;
import niha.book.Side;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.orders.Trade;
import niha.parties.Holder;
import niha.units.Asset;

/** Lists and shows orders, trades and balances. */
public record OrderReads(Traders traders, Holders holders, Orders orders) {
    private static final int TRADES_SHOWN = 100;

    private enum Certificate {
        CEA,
        EUA
    }

    public Response list(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(cursor -> Traders.uuid(cursor).isPresent());
        var filter = filter(query);
        var named = request.query("market_maker_id").filter(_ -> traders.areNamed());
        if (named.isPresent() && named.flatMap(Traders::uuid).isEmpty())
            query.refuse("market_maker_id", "must be an id");
        return query.answer(() -> {
            if (traders.areNamed() && named.isEmpty()) return page(query, orders.ofMarketMakers(filter, wanted));
            return traders.holder(request.signedIn(), named.flatMap(Traders::uuid))
                    .map(holder -> page(query, orders.page(holder.account(), filter, wanted)))
                    .orElseGet(() -> Problem.of(traders.missing()).response(request));
        });
    }

    private static Filter filter(Paging query) {
        return new Filter(
                query.choices("status", OrderStatus.class),
                query.choice("certificate_type", Certificate.class).map(c -> Asset.valueOf(c.name())),
                query.choice("side", Side.class),
                query.moment("date_from", OrderReads::start),
                query.moment("date_to", day -> start(day.plusDays(1))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Response page(Paging query, Page<Order> page) {
        return query.linked(Response.ok(page.rows().stream().map(OrderView::of).toList()), page.next());
    }

    private record Detail(OrderView order, List<TradeView> trades) {}

    public Response show(Request request) {
        return traders.order(request)
                .map(order -> {
                    var trades = orders.trades(order, TRADES_SHOWN);
                    var side = order.terms().side();
                    return Response.ok(new Detail(
                            OrderView.of(order),
                            trades.stream()
                                    .map(trade -> TradeView.of(trade, side))
                                    .toList()));
                })
                .orElseGet(() ->
                        Problem.of(new Refusal.OrderNotFound(traders.kind())).response(request));
    }

    public Response trades(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(cursor -> Traders.uuid(cursor).isPresent());
        var order = request.query("order_id");
        if (order.isPresent() && order.flatMap(Traders::uuid).isEmpty()) query.refuse("order_id", "must be an id");
        var filter = new TradeFilter(
                query.choice("certificate_type", Certificate.class).map(c -> Asset.valueOf(c.name())),
                order.flatMap(Traders::uuid));
        return query.answer(() -> own(request, holder -> {
            var page = orders.trades(holder.account(), filter, wanted);
            var views = page.rows().stream()
                    .map(trade -> TradeView.of(trade, side(trade, holder.account())))
                    .toList();
            return query.linked(Response.ok(views), page.next());
        }));
    }

    private static Side side(Trade trade, AccountId account) {
        return trade.buyer().account().equals(account) ? Side.BUY : Side.SELL;
    }

    public Response balances(Request request) {
        return own(request, holder -> {
            var shown = new LinkedHashMap<Asset, BalanceView>();
            for (var asset : holder.type().funding())
                shown.put(asset, BalanceView.of(Balance.none(holder.account(), asset)));
            for (var balance : holders.balances(List.of(holder)).getFirst())
                shown.put(balance.asset(), BalanceView.of(balance));
            return Response.ok(shown);
        });
    }

    private Response own(Request request, Function<Holder, Response> answer) {
        return traders.holder(request.signedIn(), Optional.<UUID>empty())
                .map(answer)
                .orElseGet(() -> Problem.of(traders.missing()).response(request));
    }
}
