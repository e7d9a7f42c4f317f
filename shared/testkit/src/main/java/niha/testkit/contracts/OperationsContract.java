package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.app.Page;
import niha.app.commands.Change;
import niha.app.commands.Change.OperationBegun;
import niha.app.commands.Change.OperationMoved;
import niha.app.commands.Ports.Outdated;
import niha.book.Side;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.liquidity.Operation.Asked;
import niha.liquidity.Operation.Stage;
import niha.liquidity.Plan.Targets;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Placements of liquidity: one at a time, each step of it by whoever has seen the last. */
public abstract class OperationsContract {
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected OperationsContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    private static Operation operation(Asset certificate, int second) {
        var at = Any.NOON.plusSeconds(second);
        var asked = new Asked(
                "admin",
                Optional.of("admin@x.com"),
                Optional.of("key"),
                "fingerprint",
                "correlation",
                Optional.of("{}"),
                Optional.of("Opening depth"));
        return new Operation(
                Any.ids().at(at),
                certificate,
                new Targets(10_000, 0),
                9_999,
                0,
                new BigDecimal("13.995"),
                "MID",
                "a".repeat(64),
                1,
                3,
                AnyOrder.account(),
                UUID.randomUUID(),
                asked,
                at,
                Stage.FUNDING,
                0,
                at,
                1);
    }

    private static List<Allocation> allocations(int marketMakers) {
        return IntStream.range(0, marketMakers)
                .mapToObj(i -> {
                    var account = AnyOrder.account();
                    var orders = IntStream.range(0, 3)
                            .mapToObj(_ -> AnyOrder.terms(account, Side.BUY, i))
                            .toList();
                    return new Allocation(UUID.fromString(account.value()), "MM " + i, orders);
                })
                .toList();
    }

    private void commit(Change change) throws Outdated {
        ports.commits().commit(List.of(change));
    }

    @Test
    void whatBeganIsFoundWithAllThatItPlaces() throws Outdated {
        var begun = operation(Asset.CEA, 1);
        var most = allocations(2_000);
        commit(new OperationBegun(begun, most));
        assertThat(ports.operations().find(begun.id())).contains(begun);
        assertThat(ports.operations().allocations(begun.id())).isEqualTo(most);
        assertThat(ports.operations().underway()).contains(begun);
        assertThat(ports.operations().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anotherBeginsOnlyWhenItIsOver() throws Outdated {
        var first = operation(Asset.CEA, 1);
        var second = operation(Asset.EUA, 2);
        commit(new OperationBegun(first, allocations(1)));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> commit(new OperationBegun(second, allocations(1))));
        var funded = first.funded(1, Any.NOON.plusSeconds(3));
        commit(new OperationMoved(first, funded));
        assertThat(ports.operations().underway()).contains(funded);
        commit(new OperationMoved(funded, funded.placed(Any.NOON.plusSeconds(4))));
        assertThat(ports.operations().underway()).isEmpty();
        commit(new OperationBegun(second, allocations(1)));
        assertThat(ports.operations().underway()).contains(second);
    }

    @Test
    void oneThatIsOverDoesNotEndAnother() throws Outdated {
        var first = operation(Asset.CEA, 1);
        commit(new OperationBegun(first, allocations(1)));
        var placed = first.placed(Any.NOON.plusSeconds(2));
        commit(new OperationMoved(first, placed));
        var second = operation(Asset.CEA, 3);
        commit(new OperationBegun(second, allocations(1)));
        commit(new OperationMoved(placed, placed.cancelled(Any.NOON.plusSeconds(4))));
        assertThat(ports.operations().underway()).contains(second);
    }

    @Test
    void aStepThatRestsOnAnEarlierOneIsRefused() throws Outdated {
        var first = operation(Asset.CEA, 1);
        commit(new OperationBegun(first, allocations(1)));
        commit(new OperationMoved(first, first.funded(1, Any.NOON)));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> commit(new OperationMoved(first, first.undone(0, Any.NOON))));
    }

    @Test
    void theyAreListedNewestFirst() throws Outdated {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            var next = operation(i % 2 == 0 ? Asset.CEA : Asset.EUA, i);
            commit(new OperationBegun(next, allocations(1)));
            commit(new OperationMoved(next, next.refused(Any.NOON)));
            all.addFirst(next.id());
        }
        var first = ports.operations().page(Optional.empty(), new Page.Wanted(2, 0, Optional.empty()));
        assertThat(first.rows()).extracting(Operation::id).isEqualTo(all.subList(0, 2));
        var rest = ports.operations().page(Optional.empty(), new Page.Wanted(9, 0, first.next()));
        assertThat(rest.rows()).extracting(Operation::id).isEqualTo(all.subList(2, 5));
        assertThat(rest.next()).isEmpty();
        assertThat(ports.operations()
                        .page(Optional.of(Asset.EUA), new Page.Wanted(9, 1, Optional.empty()))
                        .rows())
                .extracting(Operation::id)
                .containsExactly(all.get(3));
    }
}
