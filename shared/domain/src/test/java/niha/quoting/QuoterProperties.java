package niha.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niha.book.Side;
import niha.quoting.Reference.Source;
import niha.quoting.Situation.Funds;
import niha.units.Fees;
import niha.units.Price;

/** What holds of quotes for whatever was said about them, in whatever market. */
final class QuoterProperties {
    record Market(Terms terms, Situation situation) {
        List<Quote> quotes() {
            return Quoter.decide(terms, situation) instanceof Choice.Replace replace ? replace.quotes() : List.of();
        }

        Market holding(long position) {
            var s = situation;
            return new Market(
                    terms,
                    new Situation(
                            s.hindrance(),
                            s.reference(),
                            s.bestBid(),
                            s.bestAsk(),
                            s.sides(),
                            s.funds(),
                            position,
                            s.standing()));
        }

        Market standing(List<Quote> quotes) {
            var s = situation;
            return new Market(
                    terms,
                    new Situation(
                            s.hindrance(),
                            s.reference(),
                            s.bestBid(),
                            s.bestAsk(),
                            s.sides(),
                            s.funds(),
                            s.position(),
                            quotes));
        }
    }

    @Provide
    Arbitrary<Market> markets() {
        return Combinators.combine(terms(), situations()).as(Market::new);
    }

    private static Arbitrary<Terms> terms() {
        var form = Combinators.combine(
                        Arbitraries.integers().between(1, Terms.SPREAD_BPS_MAX),
                        Arbitraries.longs().between(1, 100_000_000),
                        Arbitraries.integers().between(1, Terms.LAYERS_MAX),
                        Arbitraries.integers().between(0, Terms.STEP_BPS_MAX),
                        Arbitraries.integers().between(0, Terms.SIZE_STEP_BPS_MAX))
                .as((spread, size, layers, step, growth) ->
                        List.of((long) spread, size, (long) layers, (long) step, (long) growth));
        return Combinators.combine(
                        form,
                        Arbitraries.longs().between(1, 100_000_000).optional(),
                        Arbitraries.integers().between(0, Terms.SKEW_BPS_MAX),
                        Arbitraries.integers().between(0, Terms.TOLERANCE_BPS_MAX),
                        prices().optional(),
                        prices().optional())
                .as((f, most, skew, tolerance, one, other) -> {
                    var turned =
                            one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
                    return new Terms(
                            f.get(0).intValue(),
                            f.get(1),
                            f.get(2).intValue(),
                            f.get(3).intValue(),
                            f.get(4).intValue(),
                            most,
                            most.isPresent() ? skew : 0,
                            10,
                            tolerance,
                            turned ? other : one,
                            turned ? one : other,
                            Optional.empty());
                });
    }

    private static Arbitrary<Price> prices() {
        return Arbitraries.longs().between(1, Price.CENTS_MAX).map(Price::new);
    }

    private static Arbitrary<Situation> situations() {
        var book = Combinators.combine(prices().optional(), prices().optional()).as((one, other) -> {
            var crossed = one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) >= 0;
            return crossed ? List.of(Optional.<Price>empty(), other) : List.of(one, other);
        });
        var funds = Combinators.combine(
                        Arbitraries.longs().between(0, 100_000_000_000_000_000L),
                        Arbitraries.longs().between(0, 100_000_000_000_000_000L),
                        Arbitraries.integers().between(0, Fees.BASIS_POINTS_MAX))
                .as(Funds::new);
        return Combinators.combine(
                        Arbitraries.longs().between(10, 10 * Price.CENTS_MAX),
                        book,
                        Arbitraries.of(Side.class).set().ofMinSize(1),
                        funds,
                        Arbitraries.longs().between(0, 200_000_000))
                .as((mills, best, sides, held, position) -> new Situation(
                        Optional.empty(),
                        new Reference(mills, Source.MID, Optional.of(0L)),
                        best.get(0),
                        best.get(1),
                        sides,
                        held,
                        position,
                        List.of()));
    }

    private static List<Quote> of(Side side, List<Quote> quotes) {
        return quotes.stream().filter(quote -> quote.side() == side).toList();
    }

    @Property
    void neverCrossedWithItselfNorWithOthers(@ForAll("markets") Market market) {
        var quotes = market.quotes();
        for (var bid : of(Side.BUY, quotes)) {
            assertThat(of(Side.SELL, quotes)).allMatch(ask -> ask.price().compareTo(bid.price()) > 0);
            assertThat(market.situation().bestAsk())
                    .matches(ask -> ask.map(bid.price()::compareTo).orElse(-1) < 0);
        }
        for (var ask : of(Side.SELL, quotes))
            assertThat(market.situation().bestBid())
                    .matches(bid -> bid.map(ask.price()::compareTo).orElse(1) > 0);
    }

    @Property
    void neverMoreThanIsHeldNorBeyondThePosition(@ForAll("markets") Market market) {
        var funds = market.situation().funds();
        var quotes = market.quotes();
        var sold = of(Side.SELL, quotes).stream().mapToLong(Quote::quantity).sum();
        assertThat(sold).isLessThanOrEqualTo(funds.certificates());
        var cost = of(Side.BUY, quotes).stream()
                .mapToLong(quote -> quote.price().times(quote.quantity()))
                .map(gross -> gross + Fees.on(gross, funds.feeBasisPoints()))
                .sum();
        assertThat(cost).isLessThanOrEqualTo(funds.cents());
        var bought = of(Side.BUY, quotes).stream().mapToLong(Quote::quantity).sum();
        var room = Math.max(
                0,
                market.terms().maxPosition().orElse(Long.MAX_VALUE)
                        - market.situation().position());
        assertThat(bought).isLessThanOrEqualTo(room);
    }

    @Property
    void alwaysOnItsSidesWithinItsBandEachLevelFurther(@ForAll("markets") Market market) {
        for (var side : Side.values()) {
            var quotes = of(side, market.quotes());
            if (!quotes.isEmpty()) assertThat(market.situation().sides()).contains(side);
            assertThat(quotes).allMatch(quote -> market.terms().allows(quote.price()) && quote.quantity() > 0);
            for (int i = 1; i < quotes.size(); i++) {
                var further = quotes.get(i).price().compareTo(quotes.get(i - 1).price());
                assertThat(side == Side.BUY ? -further : further).isPositive();
            }
        }
    }

    @Property
    void whoHoldsMoreNeverQuotesHigher(@ForAll("markets") Market market, @ForAll long seed) {
        var more = market.situation().position() + Math.floorMod(seed, 100_000_000L);
        var before = market.quotes();
        var after = market.holding(more).quotes();
        for (var side : Side.values()) {
            var from = of(side, before);
            var to = of(side, after);
            for (int i = 0; i < Math.min(from.size(), to.size()); i++)
                assertThat(to.get(i).price()).isLessThanOrEqualTo(from.get(i).price());
        }
    }

    @Property
    void theSameOfTheSameAndItsOwnQuotesAreLeftAlone(@ForAll("markets") Market market) {
        var quotes = market.quotes();
        assertThat(market.quotes()).isEqualTo(quotes);
        if (!quotes.isEmpty())
            assertThat(Quoter.decide(market.terms(), market.standing(quotes).situation()))
                    .isEqualTo(new Choice.Keep());
    }
}
