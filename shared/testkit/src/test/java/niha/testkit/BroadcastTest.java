package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import niha.app.Json;
import niha.app.commands.Ports.Unavailable;
import niha.app.live.Announcement;
import niha.app.live.Broadcast;
import niha.app.live.Channel;
import niha.app.live.Connection;
import niha.app.live.Listener;
import niha.app.live.Push;
import niha.ledger.AccountId;
import org.junit.jupiter.api.Test;

final class BroadcastTest {
    private static final Channel OTHER = new Channel("book:CEA");

    private final InMemoryConnections connections = new InMemoryConnections();
    private final Line line = new Line();

    @Test
    void everybodyGetsTheSameMessagesInOrder() {
        listen(Channel.TICKETS, "a", "b");
        assertThat(tell(1, 2, 3)).isEqualTo(new Broadcast.Outcome(2, 0));
        assertThat(tell(4)).isEqualTo(new Broadcast.Outcome(2, 0));
        assertThat(line.got("a"))
                .containsExactly(message(1), message(2), message(3), message(4))
                .isEqualTo(line.got("b"));
    }

    @Test
    void eachChannelHasItsOwnNumbersAndItsOwnListeners() {
        listen(Channel.TICKETS, "a");
        listen(OTHER, "b");
        var both = List.of(
                new Announcement(OTHER, new Json.Raw("1")), new Announcement(Channel.TICKETS, new Json.Raw("1")));
        assertThat(broadcast().tell(both, Any.NOON)).isEqualTo(new Broadcast.Outcome(2, 0));
        assertThat(line.got("a")).containsExactly(message(1));
        assertThat(line.got("b"))
                .containsExactly("{\"type\":\"message\",\"channel\":\"book:CEA\",\"sequence\":1,\"data\":1}");
    }

    @Test
    void whatIsOnesOwnIsToldUnderItsPlainName() {
        var mine = Channel.orders(new AccountId("mine"));
        listen(mine, "a");
        listen(Channel.orders(new AccountId("another's")), "b");
        broadcast().tell(List.of(new Announcement(mine, new Json.Raw("1"))), Any.NOON);
        assertThat(line.got("a"))
                .containsExactly("{\"type\":\"message\",\"channel\":\"orders\",\"sequence\":1,\"data\":1}");
        assertThat(line.got("b")).isEmpty();
    }

    @Test
    void whatIsToldIsReadOnceSomebodyListensAndItsNumberIsDrawn() {
        var read = new Announcement(
                Channel.TICKETS, () -> new Json.Raw(Long.toString(connections.sequence(Channel.TICKETS))));
        assertThat(broadcast()
                        .tell(
                                List.of(new Announcement(Channel.TICKETS, () -> {
                                    throw new AssertionError("read for nobody");
                                })),
                                Any.NOON))
                .isEqualTo(new Broadcast.Outcome(0, 0));
        listen(Channel.TICKETS, "a");
        broadcast().tell(List.of(read), Any.NOON);
        assertThat(line.got("a")).containsExactly(message(1));
    }

    @Test
    void whereNobodyListensNoNumberIsDrawn() {
        assertThat(tell(1, 2)).isEqualTo(new Broadcast.Outcome(0, 0));
        assertThat(connections.sequence(Channel.TICKETS)).isZero();
    }

    @Test
    void ofAHundredOneIsDeadOneIsGoneAndOneNeverAnswersAndTheOthersHearEverything() {
        var ids = IntStream.range(0, 100).mapToObj(i -> "c" + i).toArray(String[]::new);
        listen(Channel.TICKETS, ids);
        line.gone.add("c7");
        line.dead.add("c8");
        line.stuck.add("c9");
        assertThat(tell(1, 2)).isEqualTo(new Broadcast.Outcome(97, 3));
        for (var id : ids)
            if (!Set.of("c7", "c8", "c9").contains(id)) assertThat(line.got(id)).hasSize(2);
        assertThat(connections.subscribers(Channel.TICKETS, Any.NOON))
                .hasSize(97)
                .doesNotContain("c7", "c8", "c9");
        assertThat(line.hungUp()).containsExactly("c7", "c8", "c9");
        assertThat(tell(3)).isEqualTo(new Broadcast.Outcome(97, 0));
    }

    @Test
    void whoCannotBeHungUpOnIsOffTheListAllTheSame() {
        listen(Channel.TICKETS, "a");
        line.dead.add("a");
        line.deaf.add("a");
        assertThat(tell(1)).isEqualTo(new Broadcast.Outcome(0, 1));
        assertThat(connections.subscribers(Channel.TICKETS, Any.NOON)).isEmpty();
    }

    private Broadcast.Outcome tell(int... numbers) {
        return broadcast()
                .tell(
                        IntStream.of(numbers)
                                .mapToObj(n -> new Announcement(Channel.TICKETS, new Json.Raw("" + n)))
                                .toList(),
                        Any.NOON);
    }

    private Broadcast broadcast() {
        return new Broadcast(connections, line, Duration.ofSeconds(2));
    }

    private static String message(int number) {
        return "{\"type\":\"message\",\"channel\":\"tickets\",\"sequence\":%d,\"data\":%d}".formatted(number, number);
    }

    private void listen(Channel channel, String... ids) {
        for (var id : ids) {
            var connection = new Connection(id, new Listener("x", Set.of()), Any.NOON.plus(Connection.LASTS));
            connections.open(connection);
            connections.subscribe(connection, channel);
        }
    }

    /** Connections of which some fail in one way or another. */
    private static final class Line implements Push {
        final Set<String> gone = new TreeSet<>();
        final Set<String> dead = new TreeSet<>();
        final Set<String> stuck = new TreeSet<>();
        final Set<String> deaf = new TreeSet<>();
        private final Map<String, List<String>> got = new HashMap<>();
        private final Set<String> hungUp = new TreeSet<>();

        synchronized List<String> got(String id) {
            return List.copyOf(got.getOrDefault(id, List.of()));
        }

        synchronized List<String> hungUp() {
            return List.copyOf(hungUp);
        }

        @Override
        public boolean post(String id, String text) {
            if (gone.contains(id)) return false;
            if (dead.contains(id)) throw new Unavailable("dead", new IllegalStateException());
            if (stuck.contains(id)) waitForever();
            synchronized (this) {
                got.computeIfAbsent(id, _ -> new ArrayList<>()).add(text);
            }
            return true;
        }

        @Override
        public synchronized void hangUp(String id) {
            if (deaf.contains(id)) throw new Unavailable("deaf", new IllegalStateException());
            hungUp.add(id);
        }

        private static void waitForever() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unavailable("interrupted", e);
            }
        }
    }
}
