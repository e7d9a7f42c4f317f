package niha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.Posting.Occasion;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

final class PostingTest {
    private static final AccountId HOLDER = new AccountId("holder");
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
                        new Entry(
                                new UUID(1, 2),
                                5,
                                HOLDER,
                                AccountId.WORLD,
                                EntryType.DEPOSIT,
                                new Amount(Asset.CEA, 500),
                                7_500,
                                8_500,
                                new TicketNumber(2026, 1),
                                Optional.of("notes"),
                                "somebody",
                                NOON)));
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
                .isThrownBy(() -> new Posting(posting.after(), posting.after(), posting.entry()));
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
