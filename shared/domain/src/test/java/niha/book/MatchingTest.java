package niha.book;

import static niha.book.Side.BUY;
import static niha.book.Side.SELL;
import static niha.book.Terms.FOK;
import static niha.book.Terms.GTC;
import static niha.book.Terms.IOC;
import static niha.book.Terms.POST_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTest {
    private final Scene scene = Scene.of("""
            ask 103: ann2 5
            ask 102: cid 9
            ask 101: ann 4, bob 6
            bid 99: dan 7
            bid 98: eve 8, dan2 1
            """);

    @Test
    void theBestPriceTradesFirstAndAtOnePriceWhoCameFirst() {
        assertThat(scene.enter("zoe", BUY, 102, 12, GTC)).isEqualTo(Outcome.FILLED);
        assertThat(scene.trades()).isEqualTo("ann 4 at 101, bob 6 at 101, cid 2 at 102");
    }

    @Test
    void aSellerMeetsTheHighestBidFirst() {
        scene.enter("zoe", SELL, 98, 9, GTC);
        assertThat(scene.trades()).isEqualTo("dan 7 at 99, eve 2 at 98");
    }

    @Test
    void whatIsLeftOfAnOrderRestsBehindNobodyAtItsLimit() {
        assertThat(scene.enter("zoe", BUY, 101, 15, GTC)).isEqualTo(Outcome.RESTED);
        assertThat(scene.drawn()).isEqualTo("""
                ask 103: ann2 5
                ask 102: cid 9
                bid 101: zoe 5
                bid 99: dan 7
                bid 98: eve 8, dan2 1
                """);
    }

    @Test
    void aMakerThatTradedInPartKeepsItsPlace() {
        scene.enter("zoe", BUY, 101, 1, GTC);
        scene.enter("yan", SELL, 101, 2, GTC);
        assertThat(scene.drawn()).contains("ask 101: ann 3, bob 6, yan 2\n");
    }

    @Test
    void whatIsLeftOfAnImmediateOrderIsGone() {
        assertThat(scene.enter("zoe", BUY, 101, 15, IOC)).isEqualTo(Outcome.CANCELLED);
        assertThat(scene.book.remaining()).isEqualTo(5);
        assertThat(scene.drawn()).doesNotContain("zoe", "101");
    }

    @Test
    void fillOrKillTakesTheLastOneOfALevel() {
        assertThat(scene.enter("zoe", BUY, 102, 19, FOK)).isEqualTo(Outcome.FILLED);
        assertThat(scene.trades()).isEqualTo("ann 4 at 101, bob 6 at 101, cid 9 at 102");
    }

    @Test
    void fillOrKillDoesNothingIfOneIsMissing() {
        var before = scene.drawn();
        assertThat(scene.enter("zoe", BUY, 102, 20, FOK)).isEqualTo(Outcome.KILLED);
        assertThat(scene.trades()).isEmpty();
        assertThat(scene.drawn()).isEqualTo(before);
    }

    @Test
    void fillOrKillDoesNotCountWhatLiesBehindAnOrderOfItsOwn() {
        assertThat(scene.enter("bob2", BUY, 103, 5, FOK)).isEqualTo(Outcome.KILLED);
        assertThat(scene.enter("bob3", BUY, 103, 4, FOK)).isEqualTo(Outcome.FILLED);
    }

    @Test
    void postOnlyIsRefusedIfItsPriceTouches() {
        assertThat(scene.enter("zoe", BUY, 101, 5, POST_ONLY)).isEqualTo(Outcome.WOULD_CROSS);
        assertThat(scene.trades()).isEmpty();
        assertThat(scene.drawn()).doesNotContain("zoe");
    }

    @Test
    void postOnlyRestsOneTickAway() {
        assertThat(scene.enter("zoe", BUY, 100, 5, POST_ONLY)).isEqualTo(Outcome.RESTED);
        assertThat(scene.drawn()).contains("bid 100: zoe 5\n");
    }

    @Test
    void anOrderThatMeetsItsOwnerIsCancelledThereAndKeepsWhatItTraded() {
        assertThat(scene.enter("bob2", BUY, 102, 15, GTC)).isEqualTo(Outcome.SELF_TRADE);
        assertThat(scene.trades()).isEqualTo("ann 4 at 101");
        assertThat(scene.book.remaining()).isEqualTo(11);
        assertThat(scene.drawn()).contains("ask 101: bob 6\n").doesNotContain("bob2");
    }

    @Test
    void anOwnOrderOutOfReachDisturbsNobody() {
        assertThat(scene.enter("cid2", BUY, 101, 15, GTC)).isEqualTo(Outcome.RESTED);
        assertThat(scene.trades()).isEqualTo("ann 4 at 101, bob 6 at 101");
    }

    @Test
    void anOrderFilledJustBeforeItsOwnersIsFilled() {
        assertThat(scene.enter("bob2", BUY, 102, 4, GTC)).isEqualTo(Outcome.FILLED);
    }
}
