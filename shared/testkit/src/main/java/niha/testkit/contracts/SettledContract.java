package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import niha.app.commands.Change;
import niha.app.commands.Change.SettledUpTo;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Ports.Outdated;
import niha.app.orders.Settled.Position;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A position moves from where it is, together with what was settled. */
public abstract class SettledContract {
    private static final Position START = Position.start(Asset.CEA);
    private static final Position INSIDE = new Position(Asset.CEA, 1, 3);
    private static final Position BEHIND = new Position(Asset.CEA, 2, 0);
    private static final TicketNumber NUMBER = new TicketNumber(2026, 1);

    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected SettledContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void settlingStartsAtTheFirstStepOfTheFirstEntry() {
        assertThat(ports.settled().position(Asset.CEA)).isEqualTo(START);
    }

    @Test
    void itMovesFromStepToStepAndToTheNextEntry() throws Outdated {
        commit(new SettledUpTo(START, INSIDE));
        assertThat(ports.settled().position(Asset.CEA)).isEqualTo(INSIDE);
        commit(new SettledUpTo(INSIDE, BEHIND));
        assertThat(ports.settled().position(Asset.CEA)).isEqualTo(BEHIND);
        assertThat(ports.settled().position(Asset.EUA)).isEqualTo(Position.start(Asset.EUA));
    }

    @Test
    void itMovesOnlyFromTheOneThatWasSeen() throws Outdated {
        commit(new SettledUpTo(START, INSIDE));
        refused(new SettledUpTo(START, BEHIND));
        refused(new SettledUpTo(new Position(Asset.CEA, 1, 2), BEHIND));
        refused(new SettledUpTo(BEHIND, new Position(Asset.CEA, 3, 0)));
        assertThat(ports.settled().position(Asset.CEA)).isEqualTo(INSIDE);
    }

    @Test
    void ofManySettlersAtOnceOneMovesIt() {
        var moved = Together.run(_ -> () -> {
            try {
                commit(new SettledUpTo(START, BEHIND));
                return true;
            } catch (Outdated lost) {
                return false;
            }
        });
        assertThat(moved.stream().filter(mine -> mine)).hasSize(1);
    }

    @Test
    void whoIsOutdatedWritesNothingElse() throws Outdated {
        commit(new SettledUpTo(START, INSIDE));
        refused(new TicketIssued(Any.ticket(NUMBER)), new SettledUpTo(START, BEHIND));
        assertThat(ports.tickets().find(NUMBER)).isEmpty();
        commit(new TicketIssued(Any.ticket(NUMBER)), new SettledUpTo(INSIDE, BEHIND));
        refused(new TicketIssued(Any.ticket(NUMBER)), new SettledUpTo(BEHIND, new Position(Asset.CEA, 3, 0)));
        assertThat(ports.settled().position(Asset.CEA)).isEqualTo(BEHIND);
    }

    private void commit(Change... changes) throws Outdated {
        ports.commits().commit(List.of(changes));
    }

    private void refused(Change... changes) {
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> commit(changes));
    }
}
