package niha.app.quoting;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niha.app.Page;
import niha.app.accounts.Holders;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.orders.Drafts;
import niha.app.orders.FeeRates;
import niha.app.orders.Orders;
import niha.app.orders.Quotes;
import niha.book.Side;
import niha.orders.Order;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.quoting.Quote;
import niha.quoting.Quoting;
import niha.quoting.Reason;
import niha.quoting.Reference;
import niha.quoting.Reference.Last;
import niha.quoting.Situation;
import niha.quoting.Situation.Funds;
import niha.units.Asset;
import niha.units.Price;

/** What a cycle is decided on, as it is now. */
public record Surroundings(Holders holders, Orders orders, Quotes quotes, MarketData data, Halts halts, FeeRates fees) {
    /** Whose cycle it is, and what they have to go by. */
    record Seen(Holder holder, Situation situation) {}

    Holder holder(Quoting quoting) {
        return holders.find(HolderKind.MARKET_MAKER, quoting.marketMaker()).orElseThrow();
    }

    Seen see(Quoting quoting, Instant now) {
        var holder = holder(quoting);
        var certificate = quoting.certificate();
        var open = orders.open(holder.account(), Optional.of(certificate));
        var standing = standing(holder, certificate, open);
        var book = data.book(certificate).orElse(BookView.empty(certificate));
        var bids = others(book, Side.BUY, open);
        var asks = others(book, Side.SELL, open);
        var held = holders.balance(holder.account(), certificate);
        var euros = holders.balance(holder.account(), Asset.EUR);
        return new Seen(
                holder,
                new Situation(
                        hindrance(holder, certificate),
                        Reference.of(bids, asks, last(bids, asks, certificate, now), initial(certificate)),
                        best(bids),
                        best(asks),
                        Stream.of(Side.values())
                                .filter(side -> Drafts.allowed(holder.type(), side))
                                .collect(Collectors.toSet()),
                        new Funds(
                                euros.available() + kept(standing, Asset.EUR),
                                held.available() + kept(standing, certificate),
                                fees.of(holder, certificate, Side.BUY)),
                        held.total(),
                        standing.stream().map(Surroundings::quote).toList()));
    }

    private Optional<Reason> hindrance(Holder holder, Asset certificate) {
        if (!holder.active()) return Optional.of(Reason.ACCOUNT_NOT_ACTIVE);
        if (holder.isStopped()) return Optional.of(Reason.KILL_SWITCH);
        return halts.find(certificate).map(_ -> Reason.MARKET_HALTED);
    }

    /** The quotes of an account that are in the book, or on their way there. */
    public List<Order> standing(Holder holder, Asset certificate) {
        return standing(holder, certificate, orders.open(holder.account(), Optional.of(certificate)));
    }

    private List<Order> standing(Holder holder, Asset certificate, List<Order> open) {
        var ids = quotes.find(holder.account(), certificate).orders();
        return open.stream()
                .filter(order -> ids.contains(order.terms().id()) && order.left() > 0)
                .toList();
    }

    /**
     * The levels without what the account has in them. What is on its way there counts as there: for a moment a level of others may be
     * overlooked, but an own one is not followed.
     */
    private static List<Quote> others(BookView book, Side side, List<Order> open) {
        var levels = book.side(side).stream()
                .map(level -> new Quote(side, level.price(), level.quantity()))
                .toList();
        return Quote.without(levels, own(open, side));
    }

    private static Map<Price, Long> own(List<Order> open, Side side) {
        var own = new HashMap<Price, Long>();
        for (var order : open)
            if (order.terms().side() == side) own.merge(order.terms().limit(), order.left(), Math::addExact);
        return own;
    }

    private Optional<Last> last(List<Quote> bids, List<Quote> asks, Asset certificate, Instant now) {
        if (!bids.isEmpty() && !asks.isEmpty()) return Optional.empty();
        return data.tape(certificate, new Page.Wanted(1, 0, Optional.empty())).rows().stream()
                .findFirst()
                .map(trade -> new Last(
                        trade.price(),
                        Math.max(0, Duration.between(trade.at(), now).toSeconds())));
    }

    private static Price initial(Asset certificate) {
        return niha.app.market.Reference.initial(certificate);
    }

    private static Optional<Price> best(List<Quote> levels) {
        return levels.stream().findFirst().map(Quote::price);
    }

    /** What quotes hold of an asset; one that has not come yet will have what it asks for. */
    private static long kept(List<Order> standing, Asset asset) {
        return standing.stream()
                .filter(order -> order.terms().gives() == asset)
                .mapToLong(order ->
                        order.isYetToInherit() ? order.terms().reserve().units() : order.locked())
                .reduce(0, Math::addExact);
    }

    private static Quote quote(Order order) {
        return new Quote(order.terms().side(), order.terms().limit(), order.left());
    }
}
