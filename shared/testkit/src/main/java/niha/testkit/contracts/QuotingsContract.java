package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.commands.Change.QuotingMoved;
import niha.app.commands.Ports.Outdated;
import niha.quoting.Quoting;
import niha.quoting.Quoting.Did;
import niha.quoting.Quoting.Look;
import niha.quoting.Reason;
import niha.quoting.Reference;
import niha.quoting.Terms;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody is in quoting is moved by whoever has seen where they were; who is overdue is found. */
public abstract class QuotingsContract {
    private static final TicketNumber TICKET = new TicketNumber(2026, 7);
    private static final Terms TERMS = new Terms(
            100,
            1_000,
            3,
            20,
            5_000,
            Optional.of(50_000L),
            40,
            10,
            5,
            Optional.of(new Price(1_200)),
            Optional.of(new Price(1_600)),
            Optional.of(3_600L));

    private final UUID maker = UUID.randomUUID();
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected QuotingsContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    private Quoting move(Quoting before, Quoting after) throws Outdated {
        ports.commits().commit(List.of(new QuotingMoved(before, after)));
        return after;
    }

    private Quoting started(UUID who, Asset certificate) throws Outdated {
        var none = Quoting.none(who, certificate);
        return move(none, none.configured(TERMS, Any.NOON).started(TICKET, Any.NOON));
    }

    @Test
    void whoWasNeverConfiguredIsOff() {
        assertThat(ports.quotings().find(maker, Asset.CEA)).isEqualTo(Quoting.none(maker, Asset.CEA));
    }

    @Test
    void allOfItIsFoundAsItWasWritten() throws Outdated {
        var started = started(maker, Asset.CEA);
        assertThat(ports.quotings().find(maker, Asset.CEA)).isEqualTo(started);
        assertThat(ports.quotings().find(maker, Asset.EUA).version()).isZero();
        var reference = new Reference(14_005, Reference.Source.MID, Optional.of(0L));
        var look = new Look(Any.NOON, Did.QUOTED, Optional.of(reference), Optional.of(7L), Optional.of(TICKET));
        var looked = move(started, started.looked(look, Optional.of(Reason.MAX_POSITION)));
        assertThat(ports.quotings().find(maker, Asset.CEA)).isEqualTo(looked);
    }

    @Test
    void whoHasNotSeenTheLastMoveMovesNothing() throws Outdated {
        var started = started(maker, Asset.CEA);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> started(maker, Asset.CEA));
        var stopped = move(started, started.stopped());
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> move(started, started.pausedByHand()));
        assertThat(ports.quotings().find(maker, Asset.CEA)).isEqualTo(stopped);
    }

    @Test
    void whoIsOverdueIsFoundAndNobodyElse() throws Outdated {
        var many = Stream.generate(UUID::randomUUID).limit(100).toList();
        for (var who : many) started(who, Asset.CEA);
        var stopped = started(maker, Asset.CEA);
        move(stopped, stopped.stopped());
        var paused = started(maker, Asset.EUA);
        move(paused, paused.pausedByHand());
        assertThat(ports.quotings().overdue(Any.NOON, 1_000)).isEmpty();
        var overdue = ports.quotings().overdue(Any.NOON.plusMillis(1), 1_000);
        assertThat(overdue).extracting(Quoting::marketMaker).containsExactlyInAnyOrderElementsOf(many);
        assertThat(ports.quotings().overdue(Any.NOON.plusMillis(1), 30)).hasSize(30);
    }
}
