package niha.app.liquidity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.liquidity.MarketMakers.LeftOut;
import niha.app.liquidity.PlanView.Lack;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.book.Side;
import niha.liquidity.Plan;
import niha.liquidity.SidePlan;
import niha.units.Asset;
import niha.units.Price;

/**
 * A plan as the outside sees it before it is executed.
 *
 * @param reason why it cannot be executed, as a sentence
 * @param missingAssets the first of what the two sides are short of; each side says its own
 * @param leftOut market makers whose kill switch or limits keep them out
 * @param estimatedSpread what the spread would be, in percent of its middle
 * @param planHash names exactly this plan
 */
public record LiquidityPreview(
        boolean canExecute,
        Optional<String> reason,
        Asset certificateType,
        ReferenceView reference,
        PlanView bidPlan,
        PlanView askPlan,
        Optional<Lack> missingAssets,
        List<String> suggestedActions,
        List<LeftOut> leftOut,
        int totalOrdersCount,
        Optional<BigDecimal> estimatedSpread,
        Optional<BigDecimal> spreadBefore,
        Optional<BigDecimal> spreadAfter,
        String planHash) {
    private static final int PERCENT_SCALE = 4;

    /** What the plan is made around: where the price is from, and how many seconds old it is. */
    public record ReferenceView(
            BigDecimal price, Reference.Source source, Optional<Instant> asOf, Optional<Long> ageSeconds) {}

    public static LiquidityPreview of(Circumstances now, Instant at) {
        var plan = now.plan();
        var bids = PlanView.of(plan.bids());
        var asks = PlanView.of(plan.asks());
        var bid = best(now.book(), plan.bids());
        var ask = best(now.book(), plan.asks());
        var reason = reason(now);
        return new LiquidityPreview(
                reason.isEmpty(),
                reason,
                plan.certificate(),
                new ReferenceView(
                        now.reference().price(),
                        now.reference().source(),
                        now.asOf(),
                        now.asOf()
                                .map(then ->
                                        Math.max(0, Duration.between(then, at).toSeconds()))),
                bids,
                asks,
                bids.missingAssets().or(asks::missingAssets),
                suggested(plan),
                now.leftOut(),
                bids.ordersCount() + asks.ordersCount(),
                bid.flatMap(b -> ask.map(a -> percent(b, a))),
                spread(now.book().best(Side.BUY), now.book().best(Side.SELL)),
                spread(bid, ask),
                PlanHash.of(plan));
    }

    /** The best price of a side once the plan stands in the book. */
    private static Optional<Price> best(BookView book, SidePlan side) {
        var planned = side.orders().map(order -> order.price()).findFirst();
        var there = book.best(side.side());
        if (planned.isEmpty() || there.isEmpty()) return planned.or(() -> there);
        var isNearer = side.side() == Side.BUY
                ? planned.get().compareTo(there.get()) > 0
                : planned.get().compareTo(there.get()) < 0;
        return isNearer ? planned : there;
    }

    private static Optional<BigDecimal> spread(Optional<Price> bid, Optional<Price> ask) {
        return bid.flatMap(b -> ask.map(a -> a.toDecimal().subtract(b.toDecimal())));
    }

    private static BigDecimal percent(Price bid, Price ask) {
        return ask.toDecimal()
                .subtract(bid.toDecimal())
                .movePointRight(2)
                .divide(Reference.middle(bid, ask), PERCENT_SCALE, RoundingMode.HALF_UP);
    }

    private static Optional<String> reason(Circumstances now) {
        var plan = now.plan();
        if (now.halted()) return Optional.of("The " + plan.certificate() + " market is halted");
        if (plan.isPossible()) return Optional.empty();
        var lacking = new ArrayList<String>();
        plan.bids().missing().ifPresent(missing -> lacking.add(missing.asset().name()));
        plan.asks().missing().ifPresent(missing -> lacking.add(missing.asset().name()));
        if (!lacking.isEmpty()) return Optional.of("Not enough " + String.join(" and ", lacking));
        var side = plan.bids().isPossible() ? plan.asks() : plan.bids();
        return Optional.of(
                side.levels().isEmpty()
                        ? "There is no price to place " + name(side) + " at"
                        : "What is to be placed in " + name(side) + " pays for no whole certificate");
    }

    private static String name(SidePlan side) {
        return side.side() == Side.BUY ? "bids" : "asks";
    }

    private static List<String> suggested(Plan plan) {
        var actions = new ArrayList<String>();
        if (plan.bids().missing().isPresent())
            actions.addAll(List.of("create_liquidity_providers", "fund_existing_lps"));
        if (plan.asks().missing().isPresent()) actions.addAll(List.of("create_asset_holders", "fund_existing_ahs"));
        return actions;
    }
}
