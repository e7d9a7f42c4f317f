package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Resend;
import niha.book.Side;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** An order whose message was lost comes to its market after its own amendment, which was in vain. */
final class RebuildLateOrderTest {
    private static final Set<Asset> CEA = Set.of(Asset.CEA);

    private final TradingFloor floor = new TradingFloor();

    RebuildLateOrderTest() throws Outdated {}

    @Test
    void whatTheAmendmentHadLockedIsFreeBeforeItsOrderComesAndAfter() throws Outdated {
        var order = floor.placed(floor.buyer, Asset.CEA, Side.BUY, 10, 900);
        assertThat(floor.queue.out()).as("lost").isNotEmpty();
        floor.amended(floor.buyer, order, 25, 950);
        floor.all();
        assertThat(floor.now(order).amending()).as("in vain").isEmpty();
        assertThat(floor.rebuild().compare(CEA).differences()).isEmpty();
        new Resend(floor.ports.underway(), floor.queue, floor.ports.halts(), Any.ids())
                .run(Asset.CEA, floor.clock.instant().plus(Duration.ofMinutes(1)));
        floor.all();
        assertThat(floor.now(order).entered()).as("it has come").isPositive();
        assertThat(floor.rebuild().compare(CEA).differences()).isEmpty();
    }
}
