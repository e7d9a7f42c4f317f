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
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.events.Envelope;
import niha.app.events.Letter;
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
        var letters = raise(2, 1, 3);
        assertThat(relay.deliver(letters)).isEmpty();
        assertThat(taken).isEqualTo(events(letters));
    }

    @Test
    void whatTheBusTookIsCleared() throws Outdated {
        relay.deliver(raise(2, 1, 3));
        assertThat(pending()).isEmpty();
    }

    @Test
    void aLetterOfWhichTheBusRefusedAnEventStaysAndIsSaid() throws Outdated {
        var letters = raise(2, 3, 2);
        refused.add(letters.get(1).events().get(1).id());
        assertThat(relay.deliver(letters)).isEqualTo(List.of(letters.get(1)));
        assertThat(pending()).isEqualTo(List.of(letters.get(1)));
    }

    @Test
    void whatStayedComesAgainWhole() throws Outdated {
        var letters = raise(3);
        var events = events(letters);
        refused.add(events.get(1).id());
        relay.deliver(letters);
        refused.clear();
        assertThat(relay.deliver(pending())).isEmpty();
        assertThat(taken).isEqualTo(List.of(events.get(0), events.get(2), events.get(0), events.get(1), events.get(2)));
        assertThat(pending()).isEmpty();
    }

    @Test
    void aCrashBetweenBusAndOutboxDeliversTwiceAndNeverLoses() throws Outdated {
        var letters = raise(1, 1);
        var dying = new Relay(bus, new Relay.Outbox() {
            @Override
            public List<Letter> pending(Instant before) {
                return ports.outbox().pending(before);
            }

            @Override
            public void clear(Letter letter) {
                throw new Unavailable("cut", new IllegalStateException());
            }
        });
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> dying.deliver(letters));
        assertThat(relay.deliver(pending())).isEmpty();
        assertThat(taken).isEqualTo(events(List.of(letters.get(0), letters.get(1), letters.get(0), letters.get(1))));
    }

    @Test
    void theSweepTakesOnlyWhatIsOverdue() throws Outdated {
        var letters = raise(2, 1, 4);
        assertThat(relay.sweep(Any.NOON.plusSeconds(60).plusMillis(2))).isEqualTo(3);
        assertThat(pending()).isEqualTo(List.of(letters.get(2)));
    }

    @Test
    void theSweepEndsWhenTheBusTakesNothing() throws Outdated {
        events(raise(2, 1, 3)).forEach(event -> refused.add(event.id()));
        assertThat(relay.sweep(Any.NOON.plus(Duration.ofHours(1)))).isZero();
        assertThat(pending()).hasSize(3);
    }

    @Test
    void theSweepGoesOnUntilNothingIsLeft() throws Outdated {
        var outbox = ports.outbox();
        raise(1, 2, 3, 4, 5, 6, 7);
        var byTwos = new Relay(bus, new Relay.Outbox() {
            @Override
            public List<Letter> pending(Instant before) {
                return outbox.pending(before).stream().limit(2).toList();
            }

            @Override
            public void clear(Letter letter) {
                outbox.clear(letter);
            }
        });
        assertThat(byTwos.sweep(Any.NOON.plus(Duration.ofHours(1)))).isEqualTo(28);
    }

    /** Raises letters of so many events, a millisecond apart. */
    private List<Letter> raise(int... counts) throws Outdated {
        var letters = new ArrayList<Letter>();
        for (var count : counts) {
            var at = Any.NOON.plusMillis(letters.size());
            var events = Stream.generate(() -> Any.event(at)).limit(count).toList();
            ports.commits().commit(events.stream().<Change>map(EventRaised::new).toList());
            letters.add(new Letter(events));
        }
        return letters;
    }

    private static List<Envelope> events(List<Letter> letters) {
        return letters.stream().flatMap(letter -> letter.events().stream()).toList();
    }

    private List<Letter> pending() {
        return ports.outbox().pending(Any.NOON.plus(Duration.ofDays(1)));
    }
}
