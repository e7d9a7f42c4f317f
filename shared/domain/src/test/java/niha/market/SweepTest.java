package niha.market;

import static niha.market.Floor.ANA;
import static niha.market.Floor.BOB;
import static niha.market.Floor.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.book.Side;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Enter;
import niha.orders.OrderTerms;
import niha.orders.Sample;
import niha.orders.TimeInForce;
import niha.seals.Digest;
import niha.units.Price;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One order that meets more others than an entry has room for. */
final class SweepTest {
    private static final int OFFERS = 2_500;
    private static final Floor FLOOR = new Floor();
    private static final OrderTerms BID = FLOOR.buy(BOB, 50, 10_000);
    private static final Snapshot FULL = full();

    private static Snapshot full() {
        var offers = IntStream.range(0, OFFERS)
                .<MarketCommand>mapToObj(i -> new Enter(FLOOR.sell(ANA, 100 + i / 25, 2)))
                .toList();
        Floor.decide(FLOOR.market, List.of(new Enter(BID)), FLOOR.now);
        Floor.decide(FLOOR.market, offers, FLOOR.now);
        return FLOOR.market.snapshot();
    }

    /** What the sequence numbers of a digest do not need to cover here: the entries themselves are compared. */
    private static Digest digest(JournalEntry entry) {
        return Digest.ofLeaf(entry.certificate() + "-" + entry.sequence());
    }

    private static Market market(Snapshot from) {
        return Market.from(from, SweepTest::digest);
    }

    static Stream<MarketCommand> sweeps() {
        var next = new Floor();
        return Stream.of(
                new Enter(as(next.buy(EVE, 300, 2 * OFFERS), TimeInForce.GTC)),
                new Enter(as(next.buy(EVE, 300, 2 * OFFERS + 7), TimeInForce.GTC)),
                new Enter(as(next.buy(EVE, 189, 2 * OFFERS), TimeInForce.IOC)),
                new Enter(as(next.buy(EVE, 300, 2 * OFFERS), TimeInForce.FOK)),
                new Enter(as(next.spend(EVE, 300, 700_000), TimeInForce.IOC)),
                new Enter(as(next.spend(EVE, 300, 900_000), TimeInForce.IOC)),
                new Amend(new UUID(7, 7), next.now, Floor.errand(BID), new Price(300), 2 * OFFERS, 1_000_000));
    }

    /** Under an id that no offer has. */
    private static OrderTerms as(OrderTerms terms, TimeInForce timeInForce) {
        var order = terms.budget().isPresent()
                ? Sample.budget(new UUID(7, 1), EVE, 300, terms.budget().get())
                : Sample.limit(new UUID(7, 1), EVE, terms.side(), terms.limit().cents(), terms.quantity());
        return Sample.with(order, timeInForce, false);
    }

    private static List<Fill> fills(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Entered entered -> entered.fills();
            case Outcome.WentOn on -> on.fills();
            case Outcome.Amended amended -> amended.fills();
            default -> List.of();
        };
    }

    private static Ending ending(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Entered entered -> entered.ending();
            case Outcome.WentOn on -> on.ending();
            case Outcome.Amended amended -> amended.ending();
            default -> throw new AssertionError("Nothing came in: " + outcome);
        };
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void goesOnInTheNextEntriesBeforeAnybodyElse(MarketCommand sweep) {
        var bystander = new Enter(FLOOR.buy(BOB, 60, 1));
        var entries = Floor.decide(market(FULL), List.of(sweep, bystander), FLOOR.now);
        var outcomes =
                entries.stream().flatMap(entry -> entry.outcomes().stream()).toList();
        assertThat(entries).hasSize(3);
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.stream().limit(3).map(SweepTest::ending).limit(2))
                .containsExactly(Ending.GOES_ON, Ending.GOES_ON);
        assertThat(ending(outcomes.get(2))).isNotEqualTo(Ending.GOES_ON);
        assertThat(outcomes.stream().map(outcome -> fills(outcome).size()).limit(2))
                .containsExactly(Passage.FILLS_MAX, Passage.FILLS_MAX);
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Entered.class);
        assertThat(entries.getFirst().commands()).containsExactly(sweep.id());
        assertThat(entries.get(1).commands()).isEmpty();
        assertThat(entries.getLast().commands()).containsExactly(bystander.id());
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void goesOnTheSameWhereverTheMarketStartsAgain(MarketCommand sweep) {
        var bystander = new Enter(FLOOR.buy(BOB, 60, 1));
        var commands = List.of(sweep, bystander);
        var uninterrupted = market(FULL);
        var expected = Floor.decide(uninterrupted, commands, FLOOR.now);
        for (int crash = 0; crash <= expected.size(); crash++)
            for (int kept = 0; kept <= crash; kept++) {
                var follower = market(FULL);
                expected.stream().limit(kept).forEach(follower::follow);
                var again = market(follower.snapshot());
                expected.stream().limit(crash).skip(kept).forEach(again::follow);
                assertThat(Floor.decide(again, commands, FLOOR.now))
                        .isEqualTo(expected.subList(crash, expected.size()));
                assertThat(again.snapshot()).isEqualTo(uninterrupted.snapshot());
                again.book().check();
            }
    }

    @Test
    void manyCommandsFillSeveralEntries() {
        var commands = new ArrayList<MarketCommand>();
        for (int i = 0; i < 450; i++) commands.add(new Enter(Sample.limit(new UUID(8, i), BOB, Side.BUY, 70, 1)));
        var entries = Floor.decide(market(FULL), commands, FLOOR.now);
        assertThat(entries).extracting(entry -> entry.outcomes().size()).containsExactly(200, 200, 50);
    }

    @Test
    void manyOrdersThatExpireAtOnceDoSoBeforeAnybodyTrades() {
        var floor = new Floor();
        var end = floor.now.plusSeconds(10);
        var offers = IntStream.range(0, 450)
                .<MarketCommand>mapToObj(_ -> new Enter(Sample.until(floor.sell(ANA, 100, 1), end)))
                .toList();
        Floor.decide(floor.market, offers, floor.now);
        var bid = new Enter(floor.buy(BOB, 100, 1));
        var entries = Floor.decide(floor.market, List.of(bid), end);
        assertThat(entries).extracting(entry -> entry.outcomes().size()).containsExactly(200, 200, 51);
        assertThat(entries.getLast().outcomes().getLast())
                .isEqualTo(new Outcome.Entered(bid.order(), List.of(), Ending.RESTS));
    }
}
