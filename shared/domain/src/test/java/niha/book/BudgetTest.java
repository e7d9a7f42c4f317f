package niha.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTest {
    private final Scene scene = Scene.of("""
            ask 30: cid 9
            ask 20: bob 2
            ask 10: ann 4
            """);

    @Test
    void aBudgetBuysWholeCertificatesAndNeverSpendsMore() {
        assertThat(scene.buyFor("zoe", 100, 139)).isEqualTo(Outcome.FILLED);
        assertThat(scene.trades()).isEqualTo("ann 4 at 10, bob 2 at 20, cid 1 at 30");
        assertThat(scene.book.gross()).isEqualTo(110);
        assertThat(scene.book.filled()).isEqualTo(7);
    }

    @Test
    void aBudgetStopsBeforeAPriceThatItCannotPayOnce() {
        assertThat(scene.buyFor("zoe", 100, 59)).isEqualTo(Outcome.FILLED);
        assertThat(scene.trades()).isEqualTo("ann 4 at 10");
    }

    @Test
    void aBudgetBelowTheBestPriceBuysNothing() {
        assertThat(scene.buyFor("zoe", 100, 9)).isEqualTo(Outcome.CANCELLED);
        assertThat(scene.book.filled()).isZero();
    }

    @Test
    void aBudgetThatOutlastsItsLimitIsCancelled() {
        assertThat(scene.buyFor("zoe", 20, 1000)).isEqualTo(Outcome.CANCELLED);
        assertThat(scene.book.gross()).isEqualTo(80);
    }

    @Test
    void aBudgetThatIsSpentToTheLastTickIsFilledThoughNobodyIsLeft() {
        assertThat(scene.buyFor("zoe", 20, 80)).isEqualTo(Outcome.FILLED);
    }

    @Test
    void aBudgetStopsAtAnOrderOfItsOwn() {
        assertThat(scene.buyFor("bob2", 100, 1000)).isEqualTo(Outcome.SELF_TRADE);
        assertThat(scene.trades()).isEqualTo("ann 4 at 10");
    }

    @Test
    void theLargestBudgetAtTheHighestPricesIsExact() {
        var dear = Scene.of("""
                ask 10000000: ann 100000000
                """);
        assertThat(dear.buyFor("zoe", Book.PRICE_MAX, Long.MAX_VALUE - 1)).isEqualTo(Outcome.FILLED);
        assertThat(dear.book.gross()).isEqualTo(1_000_000_000_000_000L);
    }
}
