package niha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niha.ledger.Posting.Occasion;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

final class WorthProperties {
    private static final AccountId HOLDER = new AccountId("holder");
    private static final AccountId OTHER = new AccountId("other");
    private static final Occasion OCCASION = new Occasion(
            new UUID(1, 2),
            new TicketNumber(2026, 1),
            Optional.empty(),
            "somebody",
            Instant.parse("2026-11-20T12:00:00Z"));

    enum Kind {
        DEPOSIT,
        BUY,
        WITHDRAW,
        LOCK,
        RELEASE,
        SELL
    }

    record Move(Kind kind, long units, long cents) {
        Posting on(Posting posting) {
            var now = posting.after();
            var in = new Amount(Asset.CEA, units);
            var available = new Amount(Asset.CEA, Math.min(units, now.available()));
            var locked = new Amount(Asset.CEA, Math.min(units, now.locked()));
            return switch (kind) {
                case DEPOSIT -> then(posting, Posting.deposit(now, in, Optional.of(cents), OCCASION));
                case BUY -> posting.taken(in, Optional.of(cents), OTHER, OCCASION);
                case WITHDRAW ->
                    available.isPositive() ? then(posting, Posting.withdrawal(now, available, OCCASION)) : posting;
                case LOCK -> available.isPositive() ? posting.locked(available, OCCASION) : posting;
                case RELEASE -> locked.isPositive() ? posting.released(locked, OCCASION) : posting;
                case SELL -> locked.isPositive() ? posting.given(locked, Optional.of(cents), OTHER, OCCASION) : posting;
            };
        }

        private static Posting then(Posting posting, Posting next) {
            var entries = new ArrayList<>(posting.entries());
            entries.addAll(next.entries());
            return new Posting(posting.before(), next.after(), entries);
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.longs().between(1, 100_000_000L),
                        Arbitraries.longs().between(0, 1_000_000_000_000_000L))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void whatABalanceIsWorthIsTheFoldOfItsEntries(@ForAll("moves") List<Move> moves) {
        var posting = after(moves);
        var folded = Worth.NONE;
        for (var entry : posting.entries()) folded = folded.after(entry);
        assertThat(folded).isEqualTo(posting.after().worth());
    }

    @Property
    void whatIsNotHeldHasNoCost(@ForAll("moves") List<Move> moves) {
        var balance = after(moves).after();
        assertThat(balance.worth().cost()).isNotNegative();
        if (balance.total() == 0) assertThat(balance.worth().cost()).isZero();
    }

    /** Nothing is won or lost on the way: what sales brought less what all that left by them had cost. */
    @Property
    void whatIsRealisedIsWhatSalesBroughtLessTheCostThatLeftWithThem(@ForAll("moves") List<Move> moves) {
        var posting = after(moves);
        var brought = 0L;
        var left = 0L;
        var worth = Worth.NONE;
        for (var entry : posting.entries()) {
            var next = worth.after(entry);
            if (entry.type() == EntryType.TRADE_FILL) {
                brought += entry.worth().orElseThrow();
                left += worth.cost() - next.cost();
            }
            worth = next;
        }
        assertThat(worth.realised()).isEqualTo(brought - left);
    }

    private static Posting after(List<Move> moves) {
        var posting = Posting.on(Balance.none(HOLDER, Asset.CEA));
        for (var move : moves) posting = move.on(posting);
        return posting;
    }
}
