package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import niha.app.commands.Change.MarketResumed;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Halts.Halt;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A market stands still for the first cause, until it is resumed from that one. */
public abstract class HaltsContract {
    private static final Halt FIRST = new Halt(Asset.CEA, Any.NOON, "a cause");
    private static final Halt LATER = new Halt(Asset.CEA, Any.NOON.plusMillis(1), "another cause");

    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected HaltsContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void aMarketRunsUntilItIsHalted() {
        assertThat(ports.halts().find(Asset.CEA)).isEmpty();
        assertThat(ports.halts().halt(FIRST)).isTrue();
        assertThat(ports.halts().find(Asset.CEA)).contains(FIRST);
        assertThat(ports.halts().find(Asset.EUA)).isEmpty();
    }

    @Test
    void theFirstCauseStands() {
        ports.halts().halt(FIRST);
        assertThat(ports.halts().halt(LATER)).isFalse();
        assertThat(ports.halts().find(Asset.CEA)).contains(FIRST);
    }

    /** As a client does that was not answered. */
    @Test
    void whoSaysTheSameTwiceIsToldTwiceThatItWasThis() {
        assertThat(ports.halts().halt(FIRST)).isTrue();
        assertThat(ports.halts().halt(FIRST)).isTrue();
        assertThat(ports.halts().halt(LATER)).isFalse();
    }

    @Test
    void ofManyAtOnceOneHalts() {
        var halted = Together.run(i -> () -> ports.halts().halt(new Halt(Asset.CEA, Any.NOON.plusMillis(i), "" + i)));
        assertThat(halted.stream().filter(mine -> mine)).hasSize(1);
    }

    @Test
    void aResumedMarketRunsAndCanBeHaltedAgain() throws Outdated {
        ports.halts().halt(FIRST);
        ports.commits().commit(List.of(new MarketResumed(FIRST)));
        assertThat(ports.halts().find(Asset.CEA)).isEmpty();
        assertThat(ports.halts().halt(LATER)).isTrue();
        assertThat(ports.halts().find(Asset.CEA)).contains(LATER);
    }

    @Test
    void itIsResumedFromTheHaltThatWasSeenOnly() throws Outdated {
        ports.halts().halt(FIRST);
        refused(LATER);
        ports.commits().commit(List.of(new MarketResumed(FIRST)));
        refused(FIRST);
        ports.halts().halt(LATER);
        refused(FIRST);
        assertThat(ports.halts().find(Asset.CEA)).contains(LATER);
    }

    private void refused(Halt halt) {
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> ports.commits().commit(List.of(new MarketResumed(halt))));
    }
}
