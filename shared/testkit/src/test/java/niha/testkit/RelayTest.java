package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niha.app.commands.Change;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.events.Envelope;
import niha.app.events.Relay;
import org.junit.jupiter.api.Test;

final class RelayTest {
    private final PlatformPorts ports = new InMemoryPlatform().ports();
    private final List<Envelope> taken = new ArrayList<>();
    private final Set<UUID> refused = new HashSet<>();

    private final Relay.Bus bus = events -> {
        events.stream().filter(e -> !refused.contains(e.id())).forEach(taken::add);
        return events.stream().map(Envelope::id).filter(refused::contains).collect(Collectors.toSet());
    };

    private final Relay relay = new Relay(bus, ports.outbox());

    @Test
    void eventsAreDeliveredInTheirOrder() throws Outdated {
        var events = raise(5);
        assertThat(relay.deliver(events)).isEmpty();
        assertThat(taken).isEqualTo(events);
    }

    @Test
    void whatTheBusTookIsCleared() throws Outdated {
        relay.deliver(raise(5));
        assertThat(pending()).isEmpty();
    }

    @Test
    void whatTheBusRefusedStaysAndIsSaid() throws Outdated {
        var events = raise(5);
        refused.add(events.get(2).id());
        assertThat(relay.deliver(events)).isEqualTo(Set.of(events.get(2).id()));
        assertThat(pending()).isEqualTo(List.of(events.get(2)));
    }

    @Test
    void aCrashBetweenBusAndOutboxDeliversTwiceAndNeverLoses() throws Outdated {
        var events = raise(2);
        var dying = new Relay(bus, new Relay.Outbox() {
            @Override
            public List<Envelope> pending(Instant before) {
                return ports.outbox().pending(before);
            }

            @Override
            public void clear(Envelope event) {
                throw new Unavailable("cut", new IllegalStateException());
            }
        });
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> dying.deliver(events));
        assertThat(relay.deliver(pending())).isEmpty();
        assertThat(taken).isEqualTo(List.of(events.get(0), events.get(1), events.get(0), events.get(1)));
    }

    @Test
    void theSweepTakesOnlyWhatIsOverdue() throws Outdated {
        var events = raise(3);
        assertThat(relay.sweep(Any.NOON.plusSeconds(60).plusMillis(2))).isEqualTo(2);
        assertThat(pending()).isEqualTo(List.of(events.get(2)));
    }

    @Test
    void theSweepEndsWhenTheBusTakesNothing() throws Outdated {
        raise(3).forEach(event -> refused.add(event.id()));
        assertThat(relay.sweep(Any.NOON.plus(Duration.ofHours(1)))).isZero();
        assertThat(pending()).hasSize(3);
    }

    @Test
    void theSweepGoesOnUntilNothingIsLeft() throws Outdated {
        var outbox = ports.outbox();
        raise(7);
        var byTwos = new Relay(bus, new Relay.Outbox() {
            @Override
            public List<Envelope> pending(Instant before) {
                return outbox.pending(before).stream().limit(2).toList();
            }

            @Override
            public void clear(Envelope event) {
                outbox.clear(event);
            }
        });
        assertThat(byTwos.sweep(Any.NOON.plus(Duration.ofHours(1)))).isEqualTo(7);
    }

    private List<Envelope> raise(int count) throws Outdated {
        var events = IntStream.range(0, count)
                .mapToObj(i -> Any.event(Any.NOON.plusMillis(i)))
                .toList();
        ports.commits().commit(events.stream().<Change>map(EventRaised::new).toList());
        return events;
    }

    private List<Envelope> pending() {
        return ports.outbox().pending(Any.NOON.plus(Duration.ofDays(1)));
    }
}
