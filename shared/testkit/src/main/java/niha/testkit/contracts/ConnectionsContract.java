package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import niha.app.live.Channel;
import niha.app.live.Connection;
import niha.app.live.Connections;
import niha.app.live.Listener;
import niha.ledger.AccountId;
import niha.parties.Role;
import niha.testkit.Any;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passes work once, connections end, and each channel counts by itself. */
public abstract class ConnectionsContract {
    private static final Listener ADMIN = new Listener("an admin", Set.of(Role.ADMIN, Role.USER));
    private static final Instant SOON = Any.NOON.plusSeconds(30);
    private static final Channel OTHER = new Channel("book:CEA");

    private Connections connections;

    protected abstract Connections fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected ConnectionsContract() {}

    @BeforeEach
    void start() {
        connections = fresh();
    }

    @Test
    void aPassGivesItsBearerBackOnce() {
        connections.keepPass("f", ADMIN, SOON);
        assertThat(connections.takePass("f", Any.NOON)).contains(ADMIN);
        assertThat(connections.takePass("f", Any.NOON)).isEmpty();
    }

    @Test
    void whoHasNoRoleHasNoneWithAPass() {
        var nobody = new Listener("nobody", Set.of());
        connections.keepPass("f", nobody, SOON);
        assertThat(connections.takePass("f", Any.NOON)).contains(nobody);
    }

    @Test
    void whoTradesIsKnownWithTheirAccountAlsoWhenConnected() {
        var client = new Listener("a client", Set.of(Role.FUNDED), Optional.of(new AccountId("an account")));
        connections.keepPass("f", client, SOON);
        assertThat(connections.takePass("f", Any.NOON)).contains(client);
        var opened = new Connection("c", client, Any.NOON.plus(Duration.ofHours(2)));
        connections.open(opened);
        assertThat(connections.find("c", Any.NOON)).contains(opened);
    }

    @Test
    void aPassThatWasNeverGivenIsNone() {
        assertThat(connections.takePass("f", Any.NOON)).isEmpty();
    }

    @Test
    void aPassIsGoodUntilItExpires() {
        connections.keepPass("f", ADMIN, SOON);
        assertThat(connections.takePass("f", SOON.minusSeconds(1))).contains(ADMIN);
    }

    @Test
    void anExpiredPassIsNone() {
        connections.keepPass("f", ADMIN, SOON);
        assertThat(connections.takePass("f", SOON)).isEmpty();
    }

    @Test
    void ofManyWithOnePassOneGetsIn() {
        connections.keepPass("f", ADMIN, SOON);
        assertThat(Together.run(_ -> () -> connections.takePass("f", Any.NOON)).stream()
                        .filter(Optional::isPresent))
                .hasSize(1);
    }

    @Test
    void aConnectionIsFoundAsItWasOpened() {
        var opened = opened("c=");
        assertThat(connections.find("c=", Any.NOON)).contains(opened);
        assertThat(connections.find("d=", Any.NOON)).isEmpty();
    }

    @Test
    void aConnectionIsGoneWhenItsTimeIsOver() {
        var opened = opened("c");
        connections.subscribe(opened, Channel.TICKETS);
        assertThat(connections.find("c", opened.expiresAt())).isEmpty();
        assertThat(connections.subscribers(Channel.TICKETS, opened.expiresAt())).isEmpty();
        assertThat(connections.subscribers(Channel.TICKETS, opened.expiresAt().minusSeconds(1)))
                .containsExactly("c");
    }

    @Test
    void whoSubscribedListensToThatChannelOnly() {
        connections.subscribe(opened("a"), Channel.TICKETS);
        connections.subscribe(opened("b"), Channel.TICKETS);
        connections.subscribe(opened("c"), OTHER);
        assertThat(listening(Channel.TICKETS)).containsExactlyInAnyOrder("a", "b");
        assertThat(listening(OTHER)).containsExactly("c");
    }

    @Test
    void subscribingTwiceIsSubscribingOnce() {
        var opened = opened("a");
        assertThat(connections.subscribe(opened, Channel.TICKETS)).isTrue();
        assertThat(connections.subscribe(opened, Channel.TICKETS)).isTrue();
        assertThat(listening(Channel.TICKETS)).containsExactly("a");
    }

    @Test
    void whoUnsubscribedListensNoMore() {
        var opened = opened("a");
        connections.subscribe(opened, Channel.TICKETS);
        connections.unsubscribe("a", Channel.TICKETS);
        connections.unsubscribe("a", OTHER);
        connections.unsubscribe("nobody", Channel.TICKETS);
        assertThat(listening(Channel.TICKETS)).isEmpty();
        assertThat(connections.find("a", Any.NOON)).contains(opened);
        assertThat(connections.find("nobody", Any.NOON)).isEmpty();
    }

    @Test
    void aConnectionListensToSoMuchAndNoMore() {
        var opened = opened("a");
        var most = IntStream.range(0, Connection.SUBSCRIPTIONS_MAX)
                .mapToObj(i -> new Channel("book:" + i))
                .toList();
        assertThat(most).allMatch(channel -> connections.subscribe(opened, channel));
        assertThat(connections.subscribe(opened, Channel.TICKETS)).isFalse();
        assertThat(listening(Channel.TICKETS)).isEmpty();
        assertThat(connections.subscribe(opened, most.getFirst())).isTrue();
        connections.unsubscribe("a", most.getFirst());
        assertThat(connections.subscribe(opened, Channel.TICKETS)).isTrue();
    }

    @Test
    void subscriptionsThatComeAtOnceAllCount() {
        var opened = opened("a");
        assertThat(Together.run(i -> () -> connections.subscribe(opened, new Channel("book:" + i))))
                .containsOnly(true);
        for (int i = 0; i < Together.THREADS; i++)
            assertThat(listening(new Channel("book:" + i))).containsExactly("a");
    }

    @Test
    void aClosedConnectionIsGoneFromEverywhere() {
        var opened = opened("a");
        connections.subscribe(opened, Channel.TICKETS);
        connections.subscribe(opened, OTHER);
        connections.close("a");
        connections.close("a");
        assertThat(connections.find("a", Any.NOON)).isEmpty();
        assertThat(listening(Channel.TICKETS)).isEmpty();
        assertThat(listening(OTHER)).isEmpty();
        assertThat(connections.subscribe(opened, Channel.TICKETS)).isFalse();
        assertThat(listening(Channel.TICKETS)).isEmpty();
    }

    @Test
    void aSeveredConnectionIsGoneFromEverywhere() {
        var opened = opened("a");
        connections.subscribe(opened, Channel.TICKETS);
        connections.subscribe(opened, OTHER);
        connections.sever("a", Channel.TICKETS);
        assertThat(connections.find("a", Any.NOON)).isEmpty();
        assertThat(listening(Channel.TICKETS)).isEmpty();
        assertThat(listening(OTHER)).isEmpty();
    }

    @Test
    void eachChannelCountsByItselfFromOne() {
        assertThat(connections.sequence(Channel.TICKETS)).isZero();
        assertThat(connections.advance(Channel.TICKETS, 1)).isEqualTo(1);
        assertThat(connections.advance(Channel.TICKETS, 5)).isEqualTo(6);
        assertThat(connections.advance(OTHER, 2)).isEqualTo(2);
        assertThat(connections.sequence(Channel.TICKETS)).isEqualTo(6);
        assertThat(listening(Channel.TICKETS)).isEmpty();
    }

    @Test
    void noNumberIsDrawnTwice() {
        assertThat(Together.run(_ -> () -> connections.advance(Channel.TICKETS, 1)))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, Together.THREADS).boxed().toList());
    }

    private Connection opened(String id) {
        var connection = new Connection(id, ADMIN, Any.NOON.plus(Duration.ofHours(2)));
        connections.open(connection);
        return connection;
    }

    private List<String> listening(Channel channel) {
        return connections.subscribers(channel, Any.NOON);
    }
}
