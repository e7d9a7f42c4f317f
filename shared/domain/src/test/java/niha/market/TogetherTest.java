package niha.market;

import static niha.market.Floor.ANA;
import static niha.market.Floor.BOB;
import static niha.market.Floor.EVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.orders.Sample;
import org.junit.jupiter.api.Test;

/** Several commands that nobody comes between. */
final class TogetherTest {
    private final Floor floor = new Floor();

    private Together together(Rule rule, Part... parts) {
        return new Together(floor.id(), floor.now, List.of(parts), rule);
    }

    private Together bids(int many, Rule rule) {
        var bids = IntStream.range(0, many)
                .<Part>mapToObj(i -> new Enter(floor.buy(ANA, 2_000 - i % 50, 1)))
                .toList();
        return new Together(floor.id(), floor.now, bids, rule);
    }

    private Outcome.Together sent(Together command) {
        return (Outcome.Together) floor.send(command).getLast();
    }

    private static List<Ending> endings(Outcome.Together outcome) {
        return outcome.outcomes().stream()
                .map(each -> ((Outcome.Entered) each).ending())
                .toList();
    }

    @Test
    void eachIsAnsweredInItsTurn() {
        var offer = floor.sell(ANA, 2_400, 10);
        var outcome = sent(together(
                Rule.EACH_FOR_ITSELF,
                new Enter(offer),
                new Enter(floor.buy(BOB, 2_400, 4)),
                floor.cancel(offer),
                new Enter(floor.buy(BOB, 2_400, 1))));
        assertThat(outcome.done()).isTrue();
        assertThat(outcome.outcomes())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("Entered", "Entered", "Cancelled", "Entered");
        assertThat(floor.resting(offer)).isZero();
    }

    @Test
    void whatComesAgainIsNotAnsweredAgainNeitherTogetherNorAlone() {
        var bid = floor.buy(ANA, 2_400, 10);
        var together = together(Rule.EACH_FOR_ITSELF, new Enter(bid));
        floor.send(together);
        assertThat(floor.send(together, new Enter(bid))).isEmpty();
    }

    @Test
    void ordersThatAreToRestDoSoOrNoneComesIn() {
        floor.send(new Enter(floor.sell(EVE, 2_400, 1)));
        var fits = together(Rule.ALL_REST, new Enter(floor.buy(ANA, 2_399, 1)), new Enter(floor.sell(BOB, 2_401, 1)));
        assertThat(endings(sent(fits))).containsExactly(Ending.RESTS, Ending.RESTS);
        var before = floor.market.snapshot().resting();
        var meets = together(Rule.ALL_REST, new Enter(floor.buy(ANA, 2_398, 1)), new Enter(floor.buy(BOB, 2_400, 1)));
        assertThat(endings(sent(meets))).containsOnly(Ending.WOULD_TRADE_AT_ONCE);
        var meetsItself =
                together(Rule.ALL_REST, new Enter(floor.sell(BOB, 2_399, 1)), new Enter(floor.buy(ANA, 2_399, 1)));
        assertThat(sent(meetsItself).refusal()).contains(Ending.WOULD_TRADE_AT_ONCE);
        assertThat(floor.market.snapshot().resting()).isEqualTo(before);
    }

    @Test
    void moreThanAnEntryHasRoomForGoOnBeforeAnybodyElse() {
        var bids = bids(450, Rule.ALL_REST);
        var bystander = new Enter(floor.sell(EVE, 1, 1));
        var entries = Floor.decide(floor.market, List.of(bids, bystander), floor.now);
        assertThat(entries).hasSize(3);
        assertThat(entries.stream().map(entry -> entry.happened().size())).containsExactly(200, 200, 51);
        assertThat(entries.getLast().commands()).endsWith(bids.id(), bystander.id());
        assertThat(floor.market.unfinished()).isEmpty();
    }

    @Test
    void whoStartsInTheMiddleGoesOnWithTheRestOfIt() {
        var bids = bids(450, Rule.EACH_FOR_ITSELF);
        var bystander = new Enter(floor.sell(EVE, 2_500, 1));
        var commands = List.<MarketCommand>of(bids, bystander);
        var whole = Floor.decide(Floor.empty(), commands, floor.now);
        var first = Floor.empty();
        first.follow(whole.getFirst());
        var again = Market.from(first.snapshot(), Floor::digest);
        assertThat(again.unfinished()).contains(bids.id());
        assertThatIllegalStateException().isThrownBy(() -> again.decide(List.of(bystander), floor.now));
        assertThat(Floor.decide(again, List.of(bystander, bids), floor.now)).isEqualTo(whole.subList(1, 3));
    }

    @Test
    void whatTheFirstOfThemHeardAllHear() {
        var bids = bids(250, Rule.ALL_REST);
        var first = floor.market.decide(List.of(bids), floor.now).orElseThrow();
        floor.pass(Market.LIFETIME.multipliedBy(2));
        var second = floor.market.decide(List.of(bids), floor.now).orElseThrow();
        var endings = new ArrayList<Ending>();
        for (var entry : List.of(first, second))
            entry.happened().forEach(each -> endings.add(((Outcome.Entered) each).ending()));
        assertThat(endings).hasSize(250).containsOnly(Ending.RESTS);
    }

    @Test
    void oneThatTradesOnAndOnIsThroughBeforeTheNextComesIn() {
        var offers = new ArrayList<MarketCommand>();
        for (int i = 0; i < 2_100; i++) offers.add(new Enter(floor.sell(ANA, 2_400, 1)));
        Floor.decide(floor.market, offers, floor.now);
        var together = together(
                Rule.EACH_FOR_ITSELF, new Enter(floor.buy(BOB, 2_400, 2_100)), new Enter(floor.sell(BOB, 2_300, 1)));
        var entries = Floor.decide(floor.market, List.of(together, new Enter(floor.buy(EVE, 2_300, 1))), floor.now);
        assertThat(entries).hasSize(3);
        assertThat(entries.getLast().happened())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("WentOn", "Entered", "Entered");
        var last = (Outcome.Entered) entries.getLast().happened().getLast();
        assertThat(last.fills()).hasSize(1);
    }

    @Test
    void tooLateIsTooLateForAll() {
        var bids = bids(3, Rule.EACH_FOR_ITSELF);
        floor.pass(Market.LIFETIME.plusMillis(1));
        assertThat(endings(sent(bids))).containsOnly(Ending.TOO_LATE);
        assertThat(floor.market.snapshot().resting()).isEmpty();
    }

    @Test
    void anOrderThatIsCancelledBeforeItComesDoesNotComeIn() {
        var bid = floor.buy(ANA, 2_400, 10);
        var cancel = floor.cancel(bid);
        assertThat(floor.send(cancel)).containsExactly(new Outcome.CalledOff(cancel.id(), Floor.errand(bid)));
        assertThat(floor.ending(bid)).isEqualTo(Ending.CALLED_OFF);
        assertThat(floor.resting(bid)).isZero();
        var other = floor.buy(ANA, 2_400, 10);
        var both = floor.send(floor.cancel(other), new Enter(other));
        assertThat(both.getLast()).isEqualTo(new Outcome.Entered(other, List.of(), Ending.CALLED_OFF));
    }

    @Test
    void aCancellationIsNeverTooLate() {
        var there = floor.buy(ANA, 2_400, 10);
        floor.send(new Enter(there));
        var cancel = floor.cancel(there);
        floor.pass(Market.LIFETIME);
        var byAClockThatIsAhead = floor.buy(ANA, 2_400, 10);
        var late = new MarketCommand.Cancel(floor.id(), cancel.at(), Floor.errand(byAClockThatIsAhead));
        floor.pass(Duration.ofMillis(1));
        assertThat(floor.send(cancel, late))
                .containsExactly(
                        new Outcome.Cancelled(cancel.id(), Floor.errand(there), 10),
                        new Outcome.CalledOff(late.id(), late.errand()));
        assertThat(floor.ending(byAClockThatIsAhead)).isEqualTo(Ending.CALLED_OFF);
    }

    @Test
    void nobodyCallsOffWhatIsSomebodyElses() {
        var bid = floor.buy(ANA, 2_400, 10);
        var errand = new MarketCommand.Errand(bid.id(), BOB, Sample.TICKET, "bob");
        floor.send(new MarketCommand.Cancel(floor.id(), floor.now, errand));
        assertThat(floor.ending(bid)).isEqualTo(Ending.RESTS);
    }

    @Test
    void whatWasCalledOffIsForgottenWhenItWouldComeTooLateAnyway() {
        var bid = floor.buy(ANA, 2_400, 10);
        floor.send(floor.cancel(bid));
        for (int minutes = 0; minutes < 62; minutes++) {
            floor.pass(Duration.ofMinutes(1));
            floor.send(new Enter(floor.buy(BOB, 2_000, 1)));
        }
        assertThat(floor.market.snapshot().calledOff()).isEmpty();
        assertThat(floor.ending(bid)).isEqualTo(Ending.TOO_LATE);
    }

    @Test
    void nothingAtAllIsAnsweredToo() {
        var nothing = together(Rule.ALL_REST);
        assertThat(floor.send(nothing))
                .containsExactly(new Outcome.Together(nothing.id(), 0, true, Optional.empty(), List.of()));
    }
}
