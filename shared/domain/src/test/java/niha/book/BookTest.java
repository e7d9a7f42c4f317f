package niha.book;

import static niha.book.Side.BUY;
import static niha.book.Side.SELL;
import static niha.book.Terms.GTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BookTest {
    private final Scene scene = Scene.of("""
            ask 102: cid 9
            ask 101: ann 4, bob 6
            bid 99: dan 7
            """);
    private final Book book = scene.book;

    @Test
    void aCancelledOrderLeavesTheOthersInTheirOrder() {
        scene.enter("eve", SELL, 101, 1, GTC);
        assertThat(book.cancel(scene.order("bob"))).isEqualTo(6);
        assertThat(scene.drawn()).contains("ask 101: ann 4, eve 1\n");
    }

    @Test
    void theLastOneToLeaveAPriceTakesItAlong() {
        book.cancel(scene.order("ann"));
        book.cancel(scene.order("bob"));
        assertThat(book.view().best(SELL)).isEqualTo(102);
    }

    @Test
    void whoIsNotThereCannotBeCancelled() {
        assertThat(book.cancel(77)).isZero();
        assertThat(book.cancel(0)).isZero();
    }

    @Test
    void aSmallerOrderKeepsItsPlace() {
        assertThat(book.reduce(scene.order("ann"), 1)).isEqualTo(3);
        assertThat(scene.drawn()).contains("ask 101: ann 1, bob 6\n");
        assertThat(book.view().quantityAt(101)).isEqualTo(7);
    }

    @Test
    void anOrderIsNotReducedToWhatItHasOrMore() {
        assertThat(book.reduce(scene.order("ann"), 4)).isZero();
        assertThat(book.reduce(scene.order("ann"), 5)).isZero();
        assertThat(book.reduce(77, 1)).isZero();
    }

    @Test
    void anOrderIsLookedUpByItsNumber() {
        long bob = scene.order("bob");
        assertThat(book.view().isResting(bob)).isTrue();
        assertThat(book.view().side(bob)).isEqualTo(SELL);
        assertThat(book.view().price(bob)).isEqualTo(101);
        assertThat(book.view().remaining(bob)).isEqualTo(6);
    }

    @Test
    void anOwnerIsRemembered() {
        book.enter(50, -3, 1L << 63, BUY, 1, 1, GTC, 0, (_, _, _, _, _) -> {});
        assertThat(book.view().ownerHigh(50)).isEqualTo(-3);
        assertThat(book.view().ownerLow(50)).isEqualTo(1L << 63);
    }

    @Test
    void nothingIsKnownOfWhoIsNotThere() {
        assertThat(book.view().isResting(77)).isFalse();
        assertThat(book.view().remaining(77)).isZero();
        assertThat(book.view().price(77)).isZero();
        assertThat(book.view().behind(77)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> book.view().side(77));
    }

    @Test
    void anEmptyBookHasNoBest() {
        var empty = new Book().view();
        assertThat(empty.best(BUY)).isZero();
        assertThat(empty.best(SELL)).isZero();
        assertThat(empty.beyond(BUY, Book.PRICE_MAX)).isZero();
        assertThat(empty.beyond(SELL, 0)).isZero();
    }

    @Test
    void levelsAreFollowedFromAnyPriceAndNotAcrossTheSpread() {
        assertThat(book.view().beyond(SELL, 1)).isEqualTo(101);
        assertThat(book.view().beyond(SELL, 101)).isEqualTo(102);
        assertThat(book.view().beyond(SELL, 102)).isZero();
        assertThat(book.view().beyond(BUY, 5000)).isEqualTo(99);
        assertThat(book.view().beyond(BUY, 99)).isZero();
    }

    @Test
    void aNumberRestsOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> scene.enter("ann", BUY, 101, 1, GTC));
        assertThatIllegalArgumentException().isThrownBy(() -> book.rest(scene.order("ann"), 0, 0, BUY, 1, 1));
    }

    @Test
    void restingDoesNotMatch() {
        assertThatIllegalArgumentException().isThrownBy(() -> book.rest(50, 0, 0, BUY, 101, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> book.rest(50, 0, 0, SELL, 99, 1));
    }

    @Test
    void pricesAndQuantitiesHaveBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> scene.enter("zoe", BUY, 0, 1, GTC));
        assertThatIllegalArgumentException().isThrownBy(() -> scene.enter("zoe", BUY, 10_000_001, 1, GTC));
        assertThatIllegalArgumentException().isThrownBy(() -> scene.enter("zoe", BUY, 1, 0, GTC));
        assertThatIllegalArgumentException().isThrownBy(() -> scene.enter("zoe", BUY, 1, 100_000_001, GTC));
        assertThatIllegalArgumentException().isThrownBy(() -> scene.buyFor("zoe", 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> book.rest(0, 0, 0, BUY, 1, 1));
    }

    @Test
    void aMillionOrdersRestAndLeave() {
        var large = new Book();
        for (int order = 1; order <= 1_000_000; order++)
            large.rest(order, 0, order, order % 2 == 0 ? BUY : SELL, order % 2 == 0 ? order : 9_000_000 - order, 1);
        large.check();
        for (int order = 1; order <= 1_000_000; order++)
            assertThat(large.cancel(order)).isEqualTo(1);
        assertThat(large.view().size()).isZero();
        large.check();
    }
}
