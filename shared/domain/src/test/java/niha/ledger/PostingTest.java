package niha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.ledger.Posting.Occasion;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

final class PostingTest {
    private static final AccountId HOLDER = new AccountId("holder");
    private static final AccountId OTHER = new AccountId("other");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Occasion OCCASION =
            new Occasion(new UUID(1, 2), new TicketNumber(2026, 1), Optional.of("notes"), "somebody", NOON);

    @Test
    void aDepositAddsToWhatIsAvailableAndSaysSo() {
        var before = new Balance(HOLDER, Asset.CEA, 7_000, 1_000, 4);
        assertThat(Posting.deposit(before, new Amount(Asset.CEA, 500), OCCASION))
                .isEqualTo(new Posting(
                        before,
                        new Balance(HOLDER, Asset.CEA, 7_500, 1_000, 5),
                        List.of(new Entry(
                                new UUID(1, 2),
                                5,
                                HOLDER,
                                AccountId.WORLD,
                                EntryType.DEPOSIT,
                                new Amount(Asset.CEA, 500),
                                7_500,
                                8_500,
                                Optional.empty(),
                                new TicketNumber(2026, 1),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("notes"),
                                "somebody",
                                NOON))));
    }

    @Test
    void aWithdrawalTakesFromWhatIsAvailableAndLeavesWhatIsLocked() {
        var before = new Balance(HOLDER, Asset.CEA, 7_000, 1_000, 4);
        var posting = Posting.withdrawal(before, new Amount(Asset.CEA, 7_000), OCCASION);
        assertThat(posting.after()).isEqualTo(new Balance(HOLDER, Asset.CEA, 0, 1_000, 5));
        assertThat(posting.entry().amount()).isEqualTo(new Amount(Asset.CEA, -7_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posting.withdrawal(before, new Amount(Asset.CEA, 7_001), OCCASION));
    }

    @Test
    void aDepositOfNothingOrLessIsABug() {
        var none = Balance.none(HOLDER, Asset.CEA);
        for (var units : new long[] {0, -1})
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Posting.deposit(none, new Amount(Asset.CEA, units), OCCASION));
    }

    @Test
    void aDepositOfAnotherAssetIsABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posting.deposit(Balance.none(HOLDER, Asset.CEA), new Amount(Asset.EUA, 1), OCCASION));
    }

    @Test
    void balancesThatDoNotDifferByTheEntryAreABug() {
        var posting = Posting.deposit(Balance.none(HOLDER, Asset.CEA), new Amount(Asset.CEA, 5), OCCASION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Posting(posting.after(), posting.after(), posting.entries()));
    }

    private record Row(EntryType type, long amount, long available, long locked, long total) {
        static Row of(Posting posting) {
            var entry = posting.entry();
            assertThat(entry.balanceAfter()).isEqualTo(posting.after().available());
            return new Row(
                    entry.type(),
                    entry.amount().units(),
                    posting.after().available(),
                    posting.after().locked(),
                    entry.totalAfter());
        }
    }

    @Test
    void aSaleFromDepositToCancellationReadsAsTheContractSaysRowByRow() {
        var deposited = Posting.deposit(Balance.none(HOLDER, Asset.CEA), cea(10_000), OCCASION);
        var withdrawn = Posting.withdrawal(deposited.after(), cea(2_000), OCCASION);
        var placed = Posting.on(withdrawn.after()).locked(cea(1_000), OCCASION);
        var sold = Posting.on(placed.after()).given(cea(400), Optional.empty(), OTHER, OCCASION);
        var cancelled = Posting.on(sold.after()).released(cea(600), OCCASION);
        assertThat(Stream.of(deposited, withdrawn, placed, sold, cancelled).map(Row::of))
                .containsExactly(
                        new Row(EntryType.DEPOSIT, 10_000, 10_000, 0, 10_000),
                        new Row(EntryType.WITHDRAWAL, -2_000, 8_000, 0, 8_000),
                        new Row(EntryType.TRADE_DEBIT, -1_000, 7_000, 1_000, 8_000),
                        new Row(EntryType.TRADE_FILL, -400, 7_000, 600, 7_600),
                        new Row(EntryType.TRADE_CREDIT, 600, 7_600, 0, 7_600));
    }

    @Test
    void severalMovementsOfOneCommitAreAsManyEntriesInTheirOrder() {
        var before = new Balance(HOLDER, Asset.EUR, 50, 100, 7);
        var posting = Posting.on(before)
                .given(eur(60), Optional.empty(), OTHER, OCCASION)
                .released(eur(40), OCCASION)
                .taken(eur(5), Optional.empty(), OTHER, OCCASION);
        assertThat(posting.before()).isEqualTo(before);
        assertThat(posting.after()).isEqualTo(new Balance(HOLDER, Asset.EUR, 95, 0, 10));
        assertThat(posting.entries())
                .extracting(Entry::sequence, Entry::counterparty, Entry::balanceAfter, Entry::totalAfter)
                .containsExactly(tuple(8L, OTHER, 50L, 90L), tuple(9L, HOLDER, 90L, 90L), tuple(10L, OTHER, 95L, 95L));
        assertThat(posting.entry()).isEqualTo(posting.entries().getLast());
    }

    @Test
    void moreThanIsLockedCanBeNeitherGivenNorReleased() {
        var posting = Posting.on(new Balance(HOLDER, Asset.EUR, 50, 100, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posting.given(eur(101), Optional.empty(), OTHER, OCCASION));
        assertThatIllegalArgumentException().isThrownBy(() -> posting.released(eur(101), OCCASION));
        assertThatIllegalArgumentException().isThrownBy(() -> posting.locked(eur(51), OCCASION));
    }

    @Test
    void aMovementOfNothingIsABug() {
        var posting = Posting.on(new Balance(HOLDER, Asset.EUR, 50, 100, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> posting.given(eur(0), Optional.empty(), OTHER, OCCASION));
        assertThatIllegalArgumentException().isThrownBy(() -> posting.taken(eur(0), Optional.empty(), OTHER, OCCASION));
        assertThatIllegalArgumentException().isThrownBy(() -> posting.locked(eur(0), OCCASION));
        assertThatIllegalArgumentException().isThrownBy(() -> posting.released(eur(-1), OCCASION));
    }

    @Test
    void onlyWhatComesFromTheWorldAndGoesBackThereCountsAsFromTheWorld() {
        var posting = Posting.deposit(Balance.none(HOLDER, Asset.EUR), eur(100), OCCASION);
        assertThat(posting.fromTheWorld()).isEqualTo(100);
        assertThat(posting.locked(eur(70), OCCASION)
                        .taken(eur(5), Optional.empty(), OTHER, OCCASION)
                        .fromTheWorld())
                .isEqualTo(100);
        assertThat(Posting.withdrawal(posting.after(), eur(30), OCCASION).fromTheWorld())
                .isEqualTo(-30);
    }

    private static Amount cea(long units) {
        return new Amount(Asset.CEA, units);
    }

    private static Amount eur(long cents) {
        return new Amount(Asset.EUR, cents);
    }

    @Test
    void aBalanceIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Balance(HOLDER, Asset.EUR, -1, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Balance(HOLDER, Asset.EUR, 5, -1, 1));
    }

    @Test
    void aBalanceThatDoesNotFitIsAnErrorAndNeverANumber() {
        var full = new Balance(HOLDER, Asset.EUR, Long.MAX_VALUE, 0, 1);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Posting.deposit(full, new Amount(Asset.EUR, 1), OCCASION));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Balance(HOLDER, Asset.EUR, Long.MAX_VALUE, 1, 1).total());
    }
}
