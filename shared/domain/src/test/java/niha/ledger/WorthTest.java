package niha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.Posting.Occasion;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

final class WorthTest {
    private static final AccountId HOLDER = new AccountId("holder");
    private static final AccountId OTHER = new AccountId("other");
    private static final Occasion OCCASION = new Occasion(
            new UUID(1, 2),
            new TicketNumber(2026, 1),
            Optional.empty(),
            "somebody",
            Instant.parse("2026-11-20T12:00:00Z"));

    @Test
    void whatComesInAddsItsCost() {
        var deposited = deposit(Balance.none(HOLDER, Asset.CEA), 100, 1_400_00);
        var bought = bought(deposited, 50, 800_00);
        assertThat(bought.after().worth()).isEqualTo(new Worth(2_200_00, 0));
    }

    @Test
    void aSaleTakesItsShareOfTheCostAlongAndTheRestOfWhatItBringsIsWon() {
        var held = deposit(Balance.none(HOLDER, Asset.CEA), 100, 1_000_00);
        var sold = sold(held, 40, 600_00);
        assertThat(sold.after().worth()).isEqualTo(new Worth(600_00, 200_00));
    }

    @Test
    void aSaleBelowItsCostIsALoss() {
        var held = deposit(Balance.none(HOLDER, Asset.CEA), 100, 1_000_00);
        assertThat(sold(held, 100, 900_00).after().worth()).isEqualTo(new Worth(0, -100_00));
    }

    @Test
    void whatDoesNotDivideIsTakenByTheLast() {
        var posting = deposit(Balance.none(HOLDER, Asset.CEA), 3, 10);
        posting = sold(posting, 1, 0);
        assertThat(posting.after().worth()).isEqualTo(new Worth(7, -3));
        posting = sold(posting, 1, 0);
        assertThat(posting.after().worth()).isEqualTo(new Worth(4, -6));
        posting = sold(posting, 1, 0);
        assertThat(posting.after().worth()).isEqualTo(new Worth(0, -10));
    }

    @Test
    void aWithdrawalTakesItsShareAndRealisesNothing() {
        var held = deposit(Balance.none(HOLDER, Asset.CEA), 100, 1_000_00);
        var withdrawn = Posting.withdrawal(held.after(), cea(25), OCCASION);
        assertThat(withdrawn.after().worth()).isEqualTo(new Worth(750_00, 0));
    }

    @Test
    void whatIsLockedAndReleasedStaysWorthTheSame() {
        var held = deposit(Balance.none(HOLDER, Asset.CEA), 100, 1_000_00);
        assertThat(held.locked(cea(60), OCCASION)
                        .released(cea(60), OCCASION)
                        .after()
                        .worth())
                .isEqualTo(new Worth(1_000_00, 0));
    }

    @Test
    void moneyIsWorthNothingBesideItself() {
        var eur = Posting.deposit(
                Balance.none(HOLDER, Asset.EUR), new Amount(Asset.EUR, 500), Optional.empty(), OCCASION);
        assertThat(eur.after().worth()).isEqualTo(Worth.NONE);
    }

    @Test
    void aBalanceFromBeforeWorthsWereCountedIsSoldForAllThatItBrings() {
        var old = Posting.on(new Balance(HOLDER, Asset.CEA, 0, 10, 4));
        assertThat(old.given(cea(10), Optional.of(150_00L), OTHER, OCCASION)
                        .after()
                        .worth())
                .isEqualTo(new Worth(0, 150_00));
    }

    @Test
    void theShareOfTheLargestNumbersIsExact() {
        var largest = new Balance(HOLDER, Asset.CEA, 0, Balance.TOTAL_MAX, new Worth(Balance.TOTAL_MAX - 1, 0), 1);
        var half = Posting.on(largest).given(cea(Balance.TOTAL_MAX / 2), Optional.of(0L), OTHER, OCCASION);
        assertThat(half.after().worth()).isEqualTo(new Worth(50_000_000_000_000_000L, -49_999_999_999_999_999L));
    }

    @Test
    void aCostThatDoesNotFitIsAnErrorAndNeverANumber() {
        var full = new Balance(HOLDER, Asset.CEA, 1, 0, new Worth(Long.MAX_VALUE, 0), 1);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Posting.deposit(full, cea(1), Optional.of(1L), OCCASION));
    }

    private static Posting deposit(Balance balance, long units, long cost) {
        return Posting.deposit(balance, cea(units), Optional.of(cost), OCCASION);
    }

    private static Posting bought(Posting posting, long units, long cost) {
        return posting.taken(cea(units), Optional.of(cost), OTHER, OCCASION);
    }

    private static Posting sold(Posting posting, long units, long brought) {
        return posting.locked(cea(units), OCCASION).given(cea(units), Optional.of(brought), OTHER, OCCASION);
    }

    private static Amount cea(long units) {
        return new Amount(Asset.CEA, units);
    }
}
