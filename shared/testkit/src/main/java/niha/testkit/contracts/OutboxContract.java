package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import niha.app.commands.Change;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Envelope;
import niha.app.events.Letter;
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
                "{\"name\":\"Ö 🌍 \\u0000\"}");
        raise(List.of(event));
        assertThat(pending(1)).isEqualTo(List.of(new Letter(List.of(event))));
    }

    @Test
    void whatACommitTellsIsOneLetterInItsOrder() throws Outdated {
        var events = events(60);
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(1));
        raise(shuffled);
        assertThat(pending(1_000)).isEqualTo(List.of(new Letter(shuffled)));
    }

    @Test
    void moreThanFitsIntoOneLetterIsInSeveral() throws Outdated {
        var random = new Random(1);
        var events = IntStream.range(0, 30)
                .mapToObj(i -> new Envelope(
                        Any.ids().at(Any.NOON.plusMillis(i)), "niha", "Large.v1", Any.NOON, incompressible(random)))
                .toList();
        raise(events);
        var letters = pending(1);
        assertThat(letters).hasSize(3).allMatch(letter -> letter.events().size() == 10);
        assertThat(letters.stream().flatMap(letter -> letter.events().stream()))
                .containsExactlyInAnyOrderElementsOf(events);
    }

    /** Close to 29 kB, of which nothing repeats. */
    private static String incompressible(Random random) {
        var bytes = new byte[21_500];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void whatOccurredAtTheMomentOrLaterIsNotPendingYet() throws Outdated {
        raise(List.of(Any.event(Any.NOON), Any.event(Any.NOON.plusMillis(1))));
        assertThat(pending(0)).isEmpty();
    }

    @Test
    void everyPartOfTheOutboxIsLookedInto() throws Outdated {
        var letters = raiseEach(events(60));
        assertThat(pending(1_000)).containsExactlyInAnyOrderElementsOf(letters);
    }

    @Test
    void whatIsClearedIsPendingNoMore() throws Outdated {
        var letters = raiseEach(List.of(Any.event(Any.NOON), Any.event(Any.NOON)));
        ports.outbox().clear(letters.getFirst());
        assertThat(pending(1)).isEqualTo(List.of(letters.getLast()));
    }

    @Test
    void aLetterIsClearedWhole() throws Outdated {
        raise(events(5));
        ports.outbox().clear(pending(1).getFirst());
        assertThat(pending(1_000)).isEmpty();
    }

    @Test
    void clearingTwiceChangesNothing() throws Outdated {
        var letter = raiseEach(List.of(Any.event(Any.NOON))).getFirst();
        ports.outbox().clear(letter);
        ports.outbox().clear(letter);
        assertThat(pending(1)).isEmpty();
    }

    @Test
    void clearingAsItComesEmptiesEvenALargeOutbox() throws Outdated {
        var raised = raiseEach(events(600));
        var cleared = new ArrayList<Letter>();
        for (var some = pending(1_000); !some.isEmpty(); some = pending(1_000)) {
            some.forEach(ports.outbox()::clear);
            cleared.addAll(some);
        }
        assertThat(cleared).containsExactlyInAnyOrderElementsOf(raised);
    }

    private List<Letter> pending(int millisecondsAfterNoon) {
        return ports.outbox().pending(Any.NOON.plusMillis(millisecondsAfterNoon));
    }

    /** So many, a millisecond apart, from noon on. */
    private static List<Envelope> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Any.event(Any.NOON.plusMillis(i)))
                .toList();
    }

    /** Raises these in one commit. */
    private void raise(List<Envelope> events) throws Outdated {
        ports.commits().commit(events.stream().<Change>map(EventRaised::new).toList());
    }

    /** Raises each in a commit of its own. */
    private List<Letter> raiseEach(List<Envelope> events) throws Outdated {
        for (var event : events) raise(List.of(event));
        return events.stream().map(event -> new Letter(List.of(event))).toList();
    }
}
