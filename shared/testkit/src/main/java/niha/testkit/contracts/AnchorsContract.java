package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import niha.app.audit.Seals.Anchors;
import niha.testkit.Any;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An anchor is found as it was put, and whoever puts another one in its place changes nothing. */
public abstract class AnchorsContract {
    private Anchors anchors;

    protected abstract Anchors fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected AnchorsContract() {}

    @BeforeEach
    void start() {
        anchors = fresh();
    }

    @Test
    void whatWasNotPutIsNotThere() {
        anchors.put(Any.block(2026, Optional.empty(), 1));
        assertThat(anchors.find(2026, 2)).isEmpty();
        assertThat(anchors.find(2027, 1)).isEmpty();
    }

    @Test
    void anAnchorComesBackAsItWasPut() {
        var first = Any.block(2026, Optional.empty(), 900);
        var second = Any.block(2026, Optional.of(first.seal()), 1);
        anchors.put(first);
        anchors.put(second);
        assertThat(anchors.find(2026, first.seal().block())).contains(first);
        assertThat(anchors.find(2026, second.seal().block())).contains(second);
    }

    @Test
    void whatIsThereStays() {
        var first = Any.block(2026, Optional.empty(), 3);
        anchors.put(first);
        anchors.put(first);
        anchors.put(Any.block(2026, Optional.empty(), 4));
        assertThat(anchors.find(2026, first.seal().block())).contains(first);
    }
}
