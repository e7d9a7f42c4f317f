package niha.book;

import static niha.book.Side.BUY;
import static niha.book.Terms.FOK;
import static niha.book.Terms.GTC;
import static niha.book.Terms.IOC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PauseTest {
    private static final String DRAWING = """
            ask 102: cid 3
            ask 101: ann 1, bob 2
            """;
    private final Scene scene = Scene.of(DRAWING);

    @Test
    void anOrderPausesWhenItHasMadeItsFillsAndAnotherWouldFollow() {
        assertThat(scene.enter("zoe", BUY, 102, 5, GTC, 2)).isEqualTo(Outcome.PAUSED);
        assertThat(scene.trades()).isEqualTo("ann 1 at 101, bob 2 at 101");
        assertThat(scene.book.remaining()).isEqualTo(2);
    }

    @Test
    void aResumedOrderGoesOnWhereItPaused() {
        scene.enter("zoe", BUY, 102, 5, GTC, 2);
        assertThat(scene.resume(2)).isEqualTo(Outcome.FILLED);
        assertThat(scene.trades()).isEqualTo("ann 1 at 101, bob 2 at 101, cid 2 at 102");
        assertThat(scene.book.filled()).isEqualTo(5);
    }

    @Test
    void anOrderDoneWithItsLastAllowedFillDoesNotPause() {
        assertThat(scene.enter("zoe", BUY, 101, 3, GTC, 2)).isEqualTo(Outcome.FILLED);
        assertThat(scene.enter("yan", BUY, 102, 9, IOC, 1)).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void anOrderThatPausesBeforeItsOwnersStopsThereInstead() {
        assertThat(scene.enter("bob2", BUY, 102, 5, GTC, 1)).isEqualTo(Outcome.SELF_TRADE);
    }

    @Test
    void nobodyComesInBetween() {
        scene.enter("zoe", BUY, 102, 5, GTC, 1);
        assertThatIllegalStateException().isThrownBy(() -> scene.enter("yan", BUY, 90, 1, GTC));
        assertThatIllegalStateException().isThrownBy(() -> scene.book.cancel(scene.order("cid")));
        assertThatIllegalStateException().isThrownBy(() -> scene.book.reduce(scene.order("cid"), 1));
        assertThatIllegalStateException().isThrownBy(() -> scene.buyFor("yan", 90, 90));
    }

    @Test
    void nothingIsResumedThatHasNotPaused() {
        assertThatIllegalStateException().isThrownBy(() -> scene.resume(1));
    }

    @Test
    void aFillOrKillOrderIsNotKilledHalfway() {
        assertThat(scene.enter("zoe", BUY, 102, 6, FOK, 1)).isEqualTo(Outcome.PAUSED);
        assertThat(scene.resume(1)).isEqualTo(Outcome.PAUSED);
        assertThat(scene.resume(1)).isEqualTo(Outcome.FILLED);
    }

    @Test
    void aPausedOrderIsTakenUpInABookBuiltAgainByEnteringItsRestWithNoFills() {
        scene.enter("zoe", BUY, 102, 5, FOK, 2);
        var again = Scene.of(scene.drawn());
        assertThat(again.enter("zoe", BUY, 102, scene.book.remaining(), FOK, 0)).isEqualTo(Outcome.PAUSED);
        assertThat(again.resume(9)).isEqualTo(Outcome.FILLED);
        assertThat(again.drawn()).isEqualTo("ask 102: cid 1\n\n");
    }
}
