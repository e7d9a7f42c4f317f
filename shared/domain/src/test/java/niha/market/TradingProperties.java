package niha.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import niha.ledger.AccountId;
import niha.market.NaiveBook.Came;
import niha.market.NaiveBook.Met;
import niha.orders.OrderTerms;
import niha.units.Fees;

/** What trades with what, and what it costs. */
class TradingProperties {
    /** An order and what it has traded, as the journal tells it. */
    private static final class Told {
        private OrderTerms terms;
        private long asIncoming;
        private long asResting;
        private long gross;
        private long fees;

        Told(OrderTerms terms) {
            this.terms = terms;
        }

        void trades(Fill fill, long fee) {
            gross += fill.gross();
            fees += fee;
            assertThat(fees).isEqualTo(Fees.on(gross, terms.feeBasisPoints()));
            if (terms.budget().isPresent())
                assertThat(gross + fees).isLessThanOrEqualTo(terms.budget().get());
            else assertThat(filled()).isBetween(1L, terms.quantity());
        }

        long filled() {
            return asIncoming + asResting;
        }
    }

    private record Past(Market market, List<JournalEntry> journal, Map<UUID, Told> orders) {
        static Past of(Random random) {
            var past = new Past(Floor.empty(), new ArrayList<>(), new HashMap<>());
            for (var batch : Day.of(random))
                past.journal.addAll(Floor.decide(past.market, batch.commands(), batch.now()));
            past.journal.forEach(entry -> cameIn(entry).forEach(past::told));
            return past;
        }

        private Told order(UUID id) {
            return Objects.requireNonNull(orders.get(id));
        }

        private void told(Outcome outcome) {
            switch (outcome) {
                case Outcome.Entered entered -> {
                    if (entered.ending().cameIn())
                        assertThat(orders.put(entered.order().id(), new Told(entered.order())))
                                .as("nobody comes twice")
                                .isNull();
                    trades(entered.order().id(), entered.order().account(), entered.fills());
                }
                case Outcome.Replaced replaced -> {
                    for (var came : replaced.came())
                        if (came.ending().cameIn())
                            assertThat(orders.put(came.order().id(), new Told(came.order())))
                                    .isNull();
                }
                case Outcome.Amended amended -> {
                    order(amended.order().id()).terms = amended.order();
                    trades(amended.order().id(), amended.order().account(), amended.fills());
                }
                default -> {}
            }
        }

        private void trades(UUID id, AccountId account, List<Fill> fills) {
            for (var fill : fills) {
                assertThat(fill.restingAccount()).isNotEqualTo(account);
                var incoming = order(id);
                var resting = order(fill.resting());
                incoming.asIncoming += fill.quantity();
                resting.asResting += fill.quantity();
                incoming.trades(fill, fill.incomingFee());
                resting.trades(fill, fill.restingFee());
                assertThat(fill.price()).isEqualTo(resting.terms.limit());
            }
        }
    }

    @Property(tries = 300)
    void ordersTradeNoMoreThanTheyAskForAndPayTheFeeOfTheirSum(@ForAll Random random) {
        var past = Past.of(random);
        var incoming =
                past.orders.values().stream().mapToLong(told -> told.asIncoming).sum();
        var resting =
                past.orders.values().stream().mapToLong(told -> told.asResting).sum();
        assertThat(incoming).isEqualTo(resting);
        for (var order : past.market.snapshot().resting()) {
            var told = past.order(order.terms().id());
            assertThat(order)
                    .isEqualTo(new Snapshot.Resting(told.terms, order.number(), told.filled(), told.gross, told.fees));
        }
    }

    @Property(tries = 300)
    void tradesAreThoseOfAListSearchedFromEndToEnd(@ForAll Random random) {
        var naive = new NaiveBook();
        for (var entry : Past.of(random).journal)
            for (var outcome : cameIn(entry)) {
                switch (outcome) {
                    case Outcome.Entered entered when !entered.ending().cameIn() -> {}
                    case Outcome.Entered entered ->
                        assertThat(came(entered.fills(), entered.ending())).isEqualTo(naive.enter(entered.order(), 0));
                    case Outcome.Amended amended
                    when naive.keepsItsPlace(amended.order()) -> {
                        assertThat(amended.keptPlace()).isTrue();
                        naive.shrink(amended.order());
                    }
                    case Outcome.Amended amended -> {
                        assertThat(amended.keptPlace()).isFalse();
                        assertThat(came(amended.fills(), amended.ending())).isEqualTo(naive.amend(amended.order()));
                    }
                    case Outcome.Cancelled cancelled ->
                        assertThat(cancelled.left())
                                .isEqualTo(naive.remove(cancelled.errand().order()));
                    case Outcome.Expired expired -> assertThat(expired.left()).isEqualTo(naive.remove(expired.order()));
                    case Outcome.Replaced replaced -> {
                        for (var gone : replaced.gone()) assertThat(gone.left()).isEqualTo(naive.remove(gone.order()));
                        for (var came : replaced.came())
                            if (came.ending().cameIn())
                                assertThat(new Came(List.of(), came.ending())).isEqualTo(naive.enter(came.order(), 0));
                    }
                    case Outcome.Missed _, Outcome.CalledOff _, Outcome.Together _ -> {}
                    case Outcome.WentOn _ -> throw new AssertionError("So many orders were not there");
                }
            }
    }

    /** What happened, but for orders of which none was let in. */
    private static List<Outcome> cameIn(JournalEntry entry) {
        return entry.outcomes().stream()
                .flatMap(outcome -> outcome instanceof Outcome.Together together
                                && together.refusal().isPresent()
                        ? outcome.each().filter(each -> !(each instanceof Outcome.Entered))
                        : outcome.each())
                .toList();
    }

    private static Came came(List<Fill> fills, Ending ending) {
        return new Came(
                fills.stream()
                        .map(fill -> new Met(fill.resting(), fill.price().cents(), fill.quantity()))
                        .toList(),
                ending);
    }
}
