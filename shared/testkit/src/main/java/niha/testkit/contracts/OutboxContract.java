package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niha.app.commands.Change;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Envelope;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was raised waits in the outbox until it is cleared. */
public abstract class OutboxContract {
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected OutboxContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void anEmptyOutboxHasNothingPending() {
        assertThat(pending(1)).isEmpty();
    }

    @Test
    void whatWasRaisedIsPendingAsItWas() throws Outdated {
        var event = new Envelope(
                Any.ids().at(Any.NOON),
                "niha.ledger",
                "MarketMakerCreated.v1",
                Any.NOON.plusNanos(1_000),
                "{\"name\":\"Ö 🌍\"}");
        raise(List.of(event));
        assertThat(pending(1)).isEqualTo(List.of(event));
    }

    @Test
    void whatOccurredAtTheMomentOrLaterIsNotPendingYet() throws Outdated {
        raise(List.of(Any.event(Any.NOON), Any.event(Any.NOON.plusMillis(1))));
        assertThat(pending(0)).isEmpty();
    }

    @Test
    void everyPartOfTheOutboxIsLookedInto() throws Outdated {
        var events = IntStream.range(0, 60)
                .mapToObj(i -> Any.event(Any.NOON.plusMillis(i)))
                .toList();
        raise(events);
        assertThat(pending(1_000)).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void whatIsClearedIsPendingNoMore() throws Outdated {
        var events = List.of(Any.event(Any.NOON), Any.event(Any.NOON));
        raise(events);
        ports.outbox().clear(events.getFirst());
        assertThat(pending(1)).isEqualTo(List.of(events.getLast()));
    }

    @Test
    void clearingTwiceChangesNothing() throws Outdated {
        var event = Any.event(Any.NOON);
        raise(List.of(event));
        ports.outbox().clear(event);
        ports.outbox().clear(event);
        assertThat(pending(1)).isEmpty();
    }

    @Test
    void clearingAsItComesEmptiesEvenALargeOutbox() throws Outdated {
        var raised = IntStream.range(0, 600)
                .mapToObj(i -> Any.event(Any.NOON.plusMillis(i)))
                .toList();
        raise(raised);
        var cleared = new ArrayList<Envelope>();
        for (var some = pending(1_000); !some.isEmpty(); some = pending(1_000)) {
            some.forEach(ports.outbox()::clear);
            cleared.addAll(some);
        }
        assertThat(cleared).containsExactlyInAnyOrderElementsOf(raised);
    }

    private List<Envelope> pending(int millisecondsAfterNoon) {
        return ports.outbox().pending(Any.NOON.plusMillis(millisecondsAfterNoon));
    }

    private void raise(List<Envelope> events) throws Outdated {
        for (int from = 0; from < events.size(); from += 50)
            ports.commits()
                    .commit(events.subList(from, Math.min(from + 50, events.size())).stream()
                            .<Change>map(EventRaised::new)
                            .toList());
    }
}
