package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.commands.Change.QuotesReplaced;
import niha.app.commands.Ports.Outdated;
import niha.app.orders.Quotes.Standing;
import niha.ledger.AccountId;
import niha.testkit.AnyOrder;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotes are replaced by whoever has seen the last ones. */
public abstract class QuotesContract {
    private final AccountId account = AnyOrder.account();
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected QuotesContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    private Standing standing() {
        return ports.quotes().find(account, Asset.CEA);
    }

    private Standing next(int orders) {
        var ids = Stream.generate(UUID::randomUUID).limit(orders).toList();
        return new Standing(account, Asset.CEA, ids, standing().version() + 1);
    }

    private void replace(Standing before, Standing after) throws Outdated {
        ports.commits().commit(List.of(new QuotesReplaced(before, after)));
    }

    @Test
    void whoNeverQuotedHasNone() {
        assertThat(standing()).isEqualTo(Standing.none(account, Asset.CEA));
    }

    @Test
    void theLastOnesAreFoundInTheirOrderAndNoneIsSomethingToo() throws Outdated {
        var three = next(3);
        replace(standing(), three);
        assertThat(standing()).isEqualTo(three);
        var none = next(0);
        replace(three, none);
        assertThat(standing()).isEqualTo(none);
        assertThat(ports.quotes().find(account, Asset.EUA).version()).isZero();
        assertThat(ports.quotes().find(AnyOrder.account(), Asset.CEA).version()).isZero();
    }

    @Test
    void whoHasNotSeenTheLastOnesReplacesNothing() throws Outdated {
        var before = standing();
        var first = next(1);
        replace(before, first);
        var late = new Standing(account, Asset.CEA, List.of(UUID.randomUUID()), 1);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> replace(before, late));
        var second = next(2);
        replace(first, second);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> replace(first, late));
        assertThat(standing()).isEqualTo(second);
    }
}
