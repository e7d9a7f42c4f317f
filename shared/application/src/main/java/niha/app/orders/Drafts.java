package niha.app.orders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niha.app.commands.Refusal;
import niha.app.commands.Refusal.FieldError;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.book.Side;
import niha.orders.Exposure;
import niha.orders.Order;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.units.Asset;
import niha.units.Price;

/** Makes an order's terms out of what is asked for, or says why there is no such order. Placing and previewing share it. */
public final class Drafts {
    /** How far through the best price a market order may trade, in percent. */
    private static final long PROTECTION_PERCENT = 5;

    /** How many certificates a budget buys nobody knows before. */
    private static final Refusal NO_BUDGET = new Refusal.InvalidFields(
            List.of(new FieldError("budget_eur", "is not for whoever has a position limit; say a quantity")));

    private final MarketData data;
    private final Halts halts;
    private final FeeRates fees;
    private final WithinLimits limits;

    public Drafts(MarketData data, Halts halts, FeeRates fees, WithinLimits limits) {
        this.data = data;
        this.halts = halts;
        this.fees = fees;
        this.limits = limits;
    }

    /** What is against it that these come in, in the place of those. */
    Optional<Refusal> objection(Holder holder, List<OrderTerms> coming, Collection<UUID> leaving) {
        return limits.objection(holder, coming.stream().map(Exposure::of).toList(), Set.copyOf(leaving));
    }

    /** The same of an amendment. */
    Optional<Refusal> objection(Holder holder, Order order, OrderTerms now) {
        var exposure = Exposure.of(now, order.filled(), order.gross());
        return outOfBand(holder, now.limit(), book(now.certificate()))
                .filter(_ -> !now.limit().equals(order.terms().limit()))
                .or(() -> limits.objection(holder, List.of(exposure), Set.of(now.id())));
    }

    public sealed interface Draft {
        record Possible(OrderTerms terms, BookView book) implements Draft {}

        record Impossible(Refusal why) implements Draft {}
    }

    public Draft draft(Holder holder, Wanted wanted, UUID id, Instant at) {
        var kind = holder.type().kind();
        if (!holder.active()) return new Draft.Impossible(new Refusal.HolderInactive(kind));
        if (holder.isStopped()) return new Draft.Impossible(new Refusal.KillSwitchEngaged());
        if (!allowed(holder.type(), wanted.side()))
            return new Draft.Impossible(new Refusal.SideNotAllowed(holder.type()));
        if (wanted.price().filter(Price.Written.OffTick.class::isInstance).isPresent())
            return new Draft.Impossible(new Refusal.PriceOffTick());
        if (halts.find(wanted.certificate()).isPresent())
            return new Draft.Impossible(new Refusal.MarketHalted(wanted.certificate()));
        if (wanted.budget().isPresent()
                && holder.limits().positionMax(wanted.certificate()).isPresent())
            return new Draft.Impossible(NO_BUDGET);
        var book = book(wanted.certificate());
        return limit(wanted, book)
                .map(limit -> outOfBand(holder, limit, book)
                        .<Draft>map(Draft.Impossible::new)
                        .orElseGet(() -> new Draft.Possible(terms(holder, wanted, limit, id, at), book)))
                .orElseGet(() -> new Draft.Impossible(new Refusal.NoLiquidity()));
    }

    private BookView book(Asset certificate) {
        return data.book(certificate).orElse(BookView.empty(certificate));
    }

    /** Whether a limit is farther from the reference price than the holder may go. */
    private static Optional<Refusal> outOfBand(Holder holder, Price limit, BookView book) {
        if (holder.limits().priceBandBasisPoints().isEmpty()) return Optional.empty();
        var reference = Reference.of(book);
        var allowed = holder.limits().priceBandBasisPoints().get();
        var distance = reference.basisPointsTo(limit);
        return distance <= allowed
                ? Optional.empty()
                : Optional.of(new Refusal.PriceBand(limit, reference.price(), distance, allowed));
    }

    /** Which way somebody of this type may trade. */
    public static boolean allowed(HolderType type, Side side) {
        return switch (type) {
            case ASSET_HOLDER -> side == Side.SELL;
            case LIQUIDITY_PROVIDER -> side == Side.BUY;
            case CLIENT -> true;
        };
    }

    private static Optional<Price> limit(Wanted wanted, BookView book) {
        if (wanted.type() == OrderType.LIMIT)
            return wanted.price().map(price -> ((Price.Written.OnTick) price).price());
        return book.best(wanted.side().opposite()).map(best -> protection(wanted.side(), best));
    }

    private static Price protection(Side side, Price best) {
        var percent = side == Side.BUY ? 100 + PROTECTION_PERCENT : 100 - PROTECTION_PERCENT;
        var through = best.cents() * percent;
        var tick = side == Side.BUY ? through / 100 : (through + 99) / 100;
        return new Price(Math.clamp(tick, 1, Price.CENTS_MAX));
    }

    private OrderTerms terms(Holder holder, Wanted wanted, Price limit, UUID id, Instant at) {
        var market = wanted.type() == OrderType.MARKET;
        return new OrderTerms(
                id,
                holder.account(),
                wanted.certificate(),
                wanted.side(),
                wanted.type(),
                market && wanted.timeInForce() != TimeInForce.FOK ? TimeInForce.IOC : wanted.timeInForce(),
                wanted.postOnly(),
                limit,
                wanted.quantity().orElse(0L),
                wanted.budget(),
                wanted.expiresAt(),
                feeBasisPoints(holder, wanted),
                at);
    }

    /** What an order pays is fixed here: a rate that is changed later is that of later orders. */
    int feeBasisPoints(Holder holder, Wanted wanted) {
        return fees.of(holder, wanted.certificate(), wanted.side());
    }
}
