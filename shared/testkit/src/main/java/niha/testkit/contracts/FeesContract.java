package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import niha.app.commands.Change;
import niha.app.commands.Change.FeeSet;
import niha.app.commands.Ports.Outdated;
import niha.book.Side;
import niha.orders.FeeRate;
import niha.orders.FeeRate.Line;
import niha.parties.HolderKind;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schedule of fees is as it was set, line by line. */
public abstract class FeesContract {
    private static final Line LINE = new Line(Asset.EUA, HolderKind.CLIENT, Side.SELL);

    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected FeesContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void whatNobodyHasSetIsAsItAlwaysWas() {
        assertThat(ports.fees().all())
                .isEqualTo(Line.all().stream().map(FeeRate::unset).toList());
    }

    @Test
    void aLineIsAsItWasSetAndTheOthersStay() throws Outdated {
        var set = FeeRate.unset(LINE).set(12);
        commit(new FeeSet(FeeRate.unset(LINE), set));
        assertThat(ports.fees().find(LINE)).isEqualTo(set);
        assertThat(ports.fees().all())
                .isEqualTo(Line.all().stream()
                        .map(line -> line.equals(LINE) ? set : FeeRate.unset(line))
                        .toList());
    }

    @Test
    void itIsSetOnlyAsItWasDecided() throws Outdated {
        var first = FeeRate.unset(LINE).set(12);
        var second = first.set(50);
        commit(new FeeSet(FeeRate.unset(LINE), first));
        commit(new FeeSet(first, second));
        for (var outdated : List.of(FeeRate.unset(LINE), first))
            assertThatExceptionOfType(Outdated.class).isThrownBy(() -> commit(new FeeSet(outdated, outdated.set(99))));
        assertThat(ports.fees().find(LINE)).isEqualTo(second);
    }

    @Test
    void aHolderWithARateOfItsOwnPaysThat() throws Outdated {
        var usual = Any.marketMaker("usual", 0);
        commit(new FeeSet(
                FeeRate.unset(new Line(Asset.CEA, HolderKind.MARKET_MAKER, Side.SELL)),
                FeeRate.unset(new Line(Asset.CEA, HolderKind.MARKET_MAKER, Side.SELL))
                        .set(3)));
        assertThat(ports.fees().of(usual, Asset.CEA, Side.SELL)).isEqualTo(3);
        assertThat(ports.fees().of(usual, Asset.EUA, Side.SELL)).isZero();
        assertThat(ports.fees().of(Any.paying(usual, 0), Asset.CEA, Side.SELL)).isZero();
        assertThat(ports.fees().of(Any.paying(usual, 25), Asset.EUA, Side.SELL)).isEqualTo(25);
    }

    private void commit(Change... changes) throws Outdated {
        ports.commits().commit(List.of(changes));
    }
}
