package niha.book;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class BookProperties {
    private static final List<UUID> FEW = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(2, 1));

    /** The ends of the ladder, of its pages, of their words, and one lonely price in between. */
    private static final Long[] BORDERS = {
        1L,
        2L,
        63L,
        64L,
        65L,
        4095L,
        4096L,
        4097L,
        8191L,
        8192L,
        262_143L,
        262_144L,
        5_000_000L,
        9_999_999L,
        10_000_000L
    };

    @Property(tries = 10_000)
    void aCrowdedBookDoesWhatThePlainOneDoes(@ForAll("crowded") List<Command> commands) {
        var duel = new Duel();
        commands.forEach(duel::ask);
    }

    @Property(tries = 2_000)
    void aWideBookDoesWhatThePlainOneDoes(@ForAll("wide") List<Command> commands) {
        var duel = new Duel();
        commands.forEach(duel::ask);
    }

    @Property(tries = 1_000)
    void aBookBuiltAgainGoesOnAsTheOneItWasBuiltFrom(
            @ForAll("crowded") List<Command> before, @ForAll("crowded") List<Command> after) {
        var duel = new Duel();
        before.forEach(duel::ask);
        duel.rebuild();
        after.forEach(duel::ask);
    }

    @Provide
    Arbitrary<List<Command>> crowded() {
        return streams(
                Arbitraries.longs().between(100, 104), Arbitraries.longs().between(1, 12));
    }

    @Provide
    Arbitrary<List<Command>> wide() {
        return streams(
                Arbitraries.of(BORDERS),
                Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.longs().between(Book.QUANTITY_MAX - 2, Book.QUANTITY_MAX)));
    }

    private static Arbitrary<List<Command>> streams(Arbitrary<Long> prices, Arbitrary<Long> quantities) {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, enters(prices, quantities)),
                        Tuple.of(2, budgets(prices, quantities)),
                        Tuple.of(4, which().map(Command.Cancel::new)),
                        Tuple.of(2, Combinators.combine(which(), quantities).as(Command.Reduce::new)))
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<Command> enters(Arbitrary<Long> prices, Arbitrary<Long> quantities) {
        return Combinators.combine(
                        Arbitraries.of(FEW),
                        Arbitraries.of(Side.class),
                        prices,
                        quantities,
                        Arbitraries.of(
                                Terms.GTC, Terms.GTC, Terms.GTC, Terms.POST_ONLY, Terms.IOC, Terms.FOK, Terms.FOK),
                        pace())
                .as(Command.Enter::new);
    }

    private static Arbitrary<Command> budgets(Arbitrary<Long> prices, Arbitrary<Long> quantities) {
        return Combinators.combine(
                        Arbitraries.of(FEW),
                        prices,
                        prices,
                        quantities,
                        Arbitraries.longs().between(0, 99),
                        pace())
                .as((owner, limit, price, quantity, cents, pace) ->
                        new Command.BuyFor(owner, limit, price * quantity + cents, pace));
    }

    private static Arbitrary<Integer> which() {
        return Arbitraries.integers().between(0, 59);
    }

    private static Arbitrary<Integer> pace() {
        return Arbitraries.of(1, 2, 3, Integer.MAX_VALUE);
    }
}
