package niha.liquidity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niha.book.Side;
import niha.liquidity.Plan.Candidates;
import niha.liquidity.Plan.Targets;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Price;

class PlanProperties {
    record Scene(BigDecimal reference, Targets targets, Candidates candidates) {
        Plan plan() {
            return Plan.of(Asset.CEA, reference, targets, candidates);
        }
    }

    @Property
    void sharesAddUpToTheTargetUnlessSomethingIsMissing(@ForAll("scenes") Scene scene) {
        for (var side : sides(scene.plan())) {
            var shared = side.shares().stream().mapToLong(SidePlan.Share::cents).sum();
            if (side.levels().isEmpty()) assertThat(shared).isZero();
            else if (side.missing().isEmpty()) assertThat(shared).isEqualTo(side.target());
            else assertThat(shared).isLessThan(side.target());
        }
    }

    @Property
    void whatIsPlacedIsNeverAboveTheTargetAndWithinOneLotPerOrderOfIt(@ForAll("scenes") Scene scene) {
        for (var side : sides(scene.plan())) {
            assertThat(side.actual()).isLessThanOrEqualTo(side.target());
            if (!side.isPossible() || side.target() == 0) continue;
            var lots = side.shares().stream()
                    .mapToLong(share -> side.levels().stream()
                            .mapToLong(level -> lot(side.side(), level.price(), share.who()))
                            .sum())
                    .sum();
            assertThat(side.target() - side.actual()).isLessThan(lots);
        }
    }

    private static long lot(Side side, Price price, Candidate who) {
        return price.cents() + (side == Side.BUY ? Fees.atMostOn(price.cents(), who.feeBasisPoints()) + 1 : 0);
    }

    @Property
    void nobodyLocksMoreThanThereIs(@ForAll("scenes") Scene scene) {
        for (var side : sides(scene.plan()))
            for (var share : side.shares()) {
                assertThat(share.orders().stream()
                                .mapToLong(PlannedOrder::locks)
                                .sum())
                        .isLessThanOrEqualTo(share.who().available());
                assertThat(share.orders().stream()
                                .mapToLong(PlannedOrder::cents)
                                .sum())
                        .isLessThanOrEqualTo(share.cents());
            }
    }

    @Property
    void itMeetsNeitherItselfNorTheBookThatTheReferenceIsTheMiddleOf(@ForAll("scenes") Scene scene) {
        var cents = scene.reference().movePointRight(2);
        assertThat(scene.plan().orders())
                .allMatch(order -> order.side() == Side.BUY
                        ? BigDecimal.valueOf(order.price().cents()).compareTo(cents) < 0
                        : BigDecimal.valueOf(order.price().cents()).compareTo(cents) > 0);
    }

    @Property
    void itDoesNotDependOnTheOrderInWhichCandidatesCome(@ForAll("scenes") Scene scene, @ForAll Random random) {
        var others = new Candidates(
                shuffled(scene.candidates().buyers(), random),
                shuffled(scene.candidates().sellers(), random));
        assertThat(new Scene(scene.reference(), scene.targets(), others).plan()).isEqualTo(scene.plan());
    }

    @Property
    void whoeverIsGivenWhatIsMissingMakesItPossible(@ForAll("scenes") Scene scene) {
        var plan = scene.plan();
        var candidates = new Candidates(
                with(scene.candidates().buyers(), plan.bids()),
                with(scene.candidates().sellers(), plan.asks()));
        var repaired = new Scene(scene.reference(), scene.targets(), candidates).plan();
        assertThat(repaired.bids().missing()).isEmpty();
        assertThat(repaired.asks().missing()).isEmpty();
    }

    @Property
    void thoseWhoShareEquallyDifferByOneCentAtMost(@ForAll("scenes") Scene scene) {
        for (var side : sides(scene.plan())) {
            var most = side.shares().stream()
                    .mapToLong(SidePlan.Share::cents)
                    .max()
                    .orElse(0);
            assertThat(side.shares())
                    .allMatch(share -> side.missing().isPresent()
                            || share.cents() >= most - 1
                            || share.cents() == carried(side, share.who()));
        }
    }

    private static long carried(SidePlan side, Candidate who) {
        return new Means(Asset.CEA, side.side(), side.levels()).carries(who, side.target());
    }

    @Property
    void moreCentsNeverNeedLess(@ForAll("scenes") Scene scene) {
        for (var side : Side.values()) {
            var levels = Level.around(scene.reference(), side);
            if (levels.isEmpty()) continue;
            var means = new Means(Asset.CEA, side, levels);
            var who = new Candidate(new UUID(0, 0), "A", 1, 7);
            var from = scene.targets().bid() + scene.targets().ask();
            for (long cents = from; cents < from + 20; cents++)
                assertThat(means.needs(who, cents)).isLessThanOrEqualTo(means.needs(who, cents + 1));
        }
    }

    private static List<SidePlan> sides(Plan plan) {
        return List.of(plan.bids(), plan.asks());
    }

    private static List<Candidate> shuffled(List<Candidate> some, Random random) {
        var others = new ArrayList<>(some);
        Collections.shuffle(others, random);
        return others;
    }

    private static List<Candidate> with(List<Candidate> some, SidePlan side) {
        var more = new ArrayList<>(some);
        side.missing()
                .ifPresent(missing -> more.add(new Candidate(
                        new UUID(9, 9), "one more", missing.shortfall().units(), 0)));
        return more;
    }

    @Provide
    Arbitrary<Scene> scenes() {
        // from a tick to the highest price, half cents included
        var reference = Arbitraries.oneOf(
                        Arbitraries.longs().between(2, 40),
                        Arbitraries.longs().between(2, 20_000),
                        Arbitraries.longs().between(2, 2 * Price.CENTS_MAX))
                .map(halfCents -> BigDecimal.valueOf(halfCents * 5, 3));
        var target = Arbitraries.oneOf(
                Arbitraries.just(0L),
                Arbitraries.longs().between(1, 10_000),
                Arbitraries.longs().between(1, 50_000_000));
        var targets = Combinators.combine(target, target).as((bid, ask) -> new Targets(Math.max(bid, 1), ask));
        var candidates = Combinators.combine(some(40_000_000), some(20_000)).as(Candidates::new);
        return Combinators.combine(reference, targets, candidates).as(Scene::new);
    }

    private static Arbitrary<List<Candidate>> some(long most) {
        var one = Combinators.combine(
                        Arbitraries.longs().between(1, most),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 0, 0, 5, 50, 1_000))
                .as((available, shape, fee) -> new Candidate(new UUID(shape, 0), "MM", available, fee));
        return one.list().ofMaxSize(12).map(PlanProperties::named);
    }

    private static List<Candidate> named(List<Candidate> some) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> new Candidate(
                        new UUID(some.get(i).id().getMostSignificantBits(), i),
                        "MM-" + i,
                        some.get(i).available(),
                        some.get(i).feeBasisPoints()))
                .toList();
    }
}
