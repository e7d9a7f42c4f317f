package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Ports.Outdated;
import niha.app.liquidity.CreateLiquidity;
import niha.app.liquidity.Funding;
import niha.app.liquidity.LiquidityPreview;
import niha.app.liquidity.MarketMakers;
import niha.app.liquidity.PlanLiquidity;
import niha.app.market.SentCommits;
import niha.app.orders.OpenExposures;
import niha.app.orders.WithinLimits;
import niha.book.Side;
import niha.liquidity.Plan.Targets;
import niha.liquidity.PlannedOrder;
import niha.orders.Order;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.tickets.Ticket.Subject;
import niha.units.Asset;
import niha.units.Price;

/** Whatever the book, the market makers and the targets are: what was previewed is what comes, to the certificate and to the cent. */
final class PlacedAsPreviewedProperties {
    private static final int MILLION = 1_000_000;

    /** What is known of an order before it is one. */
    private record Line(UUID holder, Side side, Price price, long quantity) {
        static Line of(PlannedOrder planned) {
            return new Line(planned.holder(), planned.side(), planned.price(), planned.quantity());
        }

        static Line of(Order order) {
            var terms = order.terms();
            return new Line(UUID.fromString(terms.account().value()), terms.side(), terms.limit(), terms.quantity());
        }
    }

    @Property(tries = 150)
    void whatWasPreviewedIsWhatComes(@ForAll long seed) throws Outdated {
        var dice = new SplittableRandom(seed);
        var floor = new TradingFloor();
        var makers = makers(floor, dice);
        book(floor, dice);
        var exposures = new OpenExposures(floor.ports.orders(), floor.ports.underway());
        var plan = new PlanLiquidity(
                new MarketMakers(floor.ports.holders(), floor.ports.fees(), exposures),
                floor.ports.marketData(),
                floor.ports.halts());
        var targets = targets(dice);
        var shown = plan.now(Asset.CEA, targets);
        var preview = LiquidityPreview.of(shown, floor.clock.instant());
        var commits = new SentCommits(floor.ports.commits(), floor.queue, floor.clock);
        var command = new Command(
                Any.admin(), floor.clock.instant(), Optional.empty(), "", "", Subject.NONE, Optional.empty());
        var funding = new Funding(
                floor.ports.operations(),
                floor.ports.holders(),
                floor.ports.orders(),
                new WithinLimits(floor.ports.holders(), exposures),
                commits,
                floor.ports.numbers(),
                _ -> {},
                Any.ids(),
                floor.clock);
        var create = new CreateLiquidity(plan, floor.ports.operations(), funding, commits, Any.ids(), floor.clock);
        var wanted = new CreateLiquidity.Wanted(Asset.CEA, targets, preview.planHash(), Optional.empty());
        var planned = shown.plan().orders().map(Line::of).toList();
        switch (create.decide(command, wanted, floor.ports.numbers().draw(2026))) {
            case Refused<?> _ -> {
                assertThat(preview.canExecute()).isFalse();
                assertThat(open(floor, makers)).isEmpty();
            }
            case Accepted<?> accepted -> {
                assertThat(preview.canExecute()).isTrue();
                commits.commit(accepted.changes());
                floor.all();
                assertThat(open(floor, makers).stream().map(Line::of)).containsExactlyInAnyOrderElementsOf(planned);
                assertThat(preview.totalOrdersCount()).isEqualTo(planned.size());
                for (var maker : makers)
                    assertThat(locked(floor, maker))
                            .isEqualTo(locks(shown.plan().orders(), maker));
                assertThat(shown.plan().bids().actual()).isLessThanOrEqualTo(targets.bid());
                assertThat(shown.plan().asks().actual()).isLessThanOrEqualTo(targets.ask());
            }
        }
    }

    /** Both sides, or one. */
    private static Targets targets(SplittableRandom dice) {
        var wanted = 1 + dice.nextInt(3);
        return new Targets(wanted == 1 ? 0 : target(dice), wanted == 2 ? 0 : target(dice));
    }

    private static long target(SplittableRandom dice) {
        return 1 + dice.nextLong(10L * MILLION);
    }

    /** Some can pay for much, some for little, some for nothing; one pays fees. */
    private static List<Holder> makers(TradingFloor floor, SplittableRandom dice) throws Outdated {
        var makers = new ArrayList<Holder>();
        for (int i = 0, count = 2 + dice.nextInt(7); i < count; i++) {
            var buys = dice.nextBoolean();
            var type = buys ? HolderType.LIQUIDITY_PROVIDER : HolderType.ASSET_HOLDER;
            var maker = Any.marketMaker("maker " + i, 10 + i, type, dice.nextInt(8) > 0);
            if (dice.nextInt(4) == 0) maker = Any.paying(maker, dice.nextInt(200));
            floor.commit(new Change.AccountOpened(maker));
            var units = dice.nextInt(6) == 0 ? 0 : 1 + dice.nextInt(buys ? 8 * MILLION : 5_000);
            if (units > 0) floor.deposit(maker, buys ? Asset.EUR : Asset.CEA, units);
            makers.add(maker);
        }
        return makers;
    }

    /** Nothing, one side, both, near or far apart. */
    private static void book(TradingFloor floor, SplittableRandom dice) throws Outdated {
        var middle = 200 + dice.nextInt(5_000);
        if (dice.nextInt(3) > 0)
            floor.placed(floor.buyer, Asset.CEA, Side.BUY, 1 + dice.nextInt(100), middle - 1 - dice.nextInt(90));
        if (dice.nextInt(3) > 0)
            floor.placed(floor.seller, Asset.CEA, Side.SELL, 1 + dice.nextInt(100), middle + 1 + dice.nextInt(90));
        floor.all();
    }

    private static List<Order> open(TradingFloor floor, List<Holder> makers) {
        return makers.stream()
                .flatMap(maker -> floor.ports.orders().open(maker.account(), Optional.empty()).stream())
                .toList();
    }

    private static long locked(TradingFloor floor, Holder maker) {
        var asset = maker.type() == HolderType.LIQUIDITY_PROVIDER ? Asset.EUR : Asset.CEA;
        return floor.balance(maker, asset).locked();
    }

    private static long locks(Stream<PlannedOrder> orders, Holder maker) {
        return orders.filter(order -> order.holder().equals(maker.id()))
                .mapToLong(PlannedOrder::locks)
                .sum();
    }
}
