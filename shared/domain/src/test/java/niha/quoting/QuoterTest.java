package niha.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.book.Side;
import niha.quoting.Reference.Source;
import niha.quoting.Situation.Funds;
import niha.units.Price;
import org.junit.jupiter.api.Test;

/** What is quoted, number by number. */
final class QuoterTest {
    private static final Set<Side> BOTH = Set.of(Side.BUY, Side.SELL);
    private static final Funds RICH = new Funds(100_000_000, 100_000, 0);

    private static Terms terms(int layers, Optional<Long> most, int skew, int tolerance) {
        return new Terms(
                100,
                1_000,
                layers,
                50,
                5_000,
                most,
                skew,
                10,
                tolerance,
                Optional.of(new Price(1_300)),
                Optional.of(new Price(1_500)),
                Optional.of(60L));
    }

    private static final Terms ONE = terms(1, Optional.empty(), 0, 20);

    private static Reference mid(long mills) {
        return new Reference(mills, Source.MID, Optional.of(0L));
    }

    private static Situation at(long mills, Funds funds, long position, List<Quote> standing) {
        return new Situation(
                Optional.empty(), mid(mills), Optional.empty(), Optional.empty(), BOTH, funds, position, standing);
    }

    private static Quote bid(long cents, long quantity) {
        return new Quote(Side.BUY, new Price(cents), quantity);
    }

    private static Quote ask(long cents, long quantity) {
        return new Quote(Side.SELL, new Price(cents), quantity);
    }

    @Test
    void eachSideStandsHalfTheSpreadAwayAndRoundsFurther() {
        assertThat(Quoter.decide(ONE, at(14_005, RICH, 0, List.of())))
                .isEqualTo(new Choice.Replace(List.of(bid(1_393, 1_000), ask(1_408, 1_000))));
    }

    @Test
    void levelsStandFurtherAndGrow() {
        assertThat(Quoter.decide(terms(3, Optional.empty(), 0, 0), at(14_000, RICH, 0, List.of())))
                .isEqualTo(new Choice.Replace(List.of(
                        bid(1_393, 1_000),
                        bid(1_386, 1_500),
                        bid(1_379, 2_000),
                        ask(1_407, 1_000),
                        ask(1_414, 1_500),
                        ask(1_421, 2_000))));
    }

    @Test
    void whoHoldsMuchQuotesLower() {
        var terms = terms(1, Optional.of(10_000L), 50, 0);
        assertThat(Quoter.decide(terms, at(14_000, RICH, 5_000, List.of())))
                .isEqualTo(new Choice.Replace(List.of(bid(1_389, 1_000), ask(1_404, 1_000))));
    }

    @Test
    void beyondThePositionNothingIsBought() {
        var terms = terms(1, Optional.of(10_000L), 0, 0);
        assertThat(Quoter.decide(terms, at(14_000, RICH, 9_700, List.of())))
                .isEqualTo(new Choice.Replace(List.of(bid(1_393, 300), ask(1_407, 1_000))));
        var buyer = new Situation(
                Optional.empty(),
                mid(14_000),
                Optional.empty(),
                Optional.empty(),
                Set.of(Side.BUY),
                RICH,
                10_000,
                List.of());
        assertThat(Quoter.decide(terms, buyer)).isEqualTo(new Choice.Pause(Reason.MAX_POSITION));
    }

    @Test
    void whatIsNotHeldIsNotQuotedFeesIncluded() {
        assertThat(Quoter.decide(ONE, at(14_000, new Funds(100_000, 70, 100), 0, List.of())))
                .isEqualTo(new Choice.Replace(List.of(bid(1_393, 71), ask(1_407, 70))));
        assertThat(Quoter.decide(ONE, at(14_000, new Funds(0, 0, 0), 0, List.of())))
                .isEqualTo(new Choice.Pause(Reason.NOTHING_TO_QUOTE));
    }

    @Test
    void whatWouldTradeStandsOneTickBehindTheOtherSide() {
        var now = new Situation(
                Optional.empty(),
                new Reference(14_000, Source.LAST, Optional.of(5L)),
                Optional.of(new Price(1_420)),
                Optional.empty(),
                Set.of(Side.SELL),
                RICH,
                0,
                List.of());
        assertThat(Quoter.decide(ONE, now)).isEqualTo(new Choice.Replace(List.of(ask(1_421, 1_000))));
    }

    @Test
    void aSmallMoveLeavesTheQuotesWhereTheyAre() {
        var standing = List.of(bid(1_393, 1_000), ask(1_407, 1_000));
        assertThat(Quoter.decide(ONE, at(14_010, RICH, 0, standing))).isEqualTo(new Choice.Keep());
        assertThat(Quoter.decide(ONE, at(14_100, RICH, 0, standing)))
                .isEqualTo(new Choice.Replace(List.of(bid(1_402, 1_000), ask(1_418, 1_000))));
        assertThat(Quoter.decide(ONE, at(14_000, RICH, 0, List.of(bid(1_393, 1_000), ask(1_407, 900)))))
                .isInstanceOf(Choice.Replace.class);
    }

    @Test
    void outsideOfItsBandItPauses() {
        assertThat(Quoter.decide(ONE, at(12_000, RICH, 0, List.of()))).isEqualTo(new Choice.Pause(Reason.OUT_OF_BAND));
        assertThat(Quoter.decide(ONE, at(13_000, RICH, 0, List.of())))
                .isEqualTo(new Choice.Replace(List.of(ask(1_307, 1_000))));
    }

    @Test
    void anOldPriceIsNotGoneByAndADefaultIsOfNoTime() {
        for (var age : List.of(Optional.of(61L), Optional.<Long>empty())) {
            var now = new Situation(
                    Optional.empty(),
                    new Reference(14_000, Source.LAST, age),
                    Optional.empty(),
                    Optional.empty(),
                    BOTH,
                    RICH,
                    0,
                    List.of());
            assertThat(Quoter.decide(ONE, now)).isEqualTo(new Choice.Pause(Reason.STALE_REFERENCE));
        }
    }

    @Test
    void theMiddleIsThatOfOthers() {
        var bids = Quote.without(List.of(bid(1_400, 10), bid(1_390, 5)), Map.of(new Price(1_400), 10L));
        assertThat(bids).containsExactly(bid(1_390, 5));
        var otherwise = new Price(1_500);
        assertThat(Reference.of(bids, List.of(ask(1_411, 1)), Optional.empty(), otherwise))
                .isEqualTo(mid(14_005));
        var last = Optional.of(new Reference.Last(new Price(1_401), 30));
        assertThat(Reference.of(bids, List.of(), last, otherwise))
                .isEqualTo(new Reference(14_010, Source.LAST, Optional.of(30L)));
        assertThat(Reference.of(bids, List.of(), Optional.empty(), otherwise))
                .isEqualTo(new Reference(15_000, Source.DEFAULT, Optional.empty()));
    }
}
