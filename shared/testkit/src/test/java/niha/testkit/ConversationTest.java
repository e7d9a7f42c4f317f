package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import niha.app.live.Channel;
import niha.app.live.Connection;
import niha.app.live.Conversation;
import niha.app.live.Entrance;
import niha.app.live.Listener;
import niha.ledger.AccountId;
import niha.parties.Role;
import org.junit.jupiter.api.Test;

final class ConversationTest {
    private final InMemoryConnections connections = new InMemoryConnections();
    private final Conversation conversation = new Conversation(connections);

    @Test
    void whoMayIsSubscribedAndToldWhereTheChannelStands() {
        admin();
        connections.advance(Channel.TICKETS, 41);
        assertThat(say("{\"action\":\"subscribe\",\"channel\":\"tickets\"}"))
                .isEqualTo("{\"type\":\"subscribed\",\"channel\":\"tickets\",\"sequence\":41}");
        assertThat(connections.subscribers(Channel.TICKETS, Any.NOON)).containsExactly("c");
    }

    @Test
    void whoMayNotIsRefusedAndHearsNothing() {
        open(new Listener("a client", Set.of(Role.USER, Role.FUNDED, Role.APPROVED, Role.MARKET_MAKER)));
        assertThat(say("{\"action\":\"subscribe\",\"channel\":\"tickets\"}"))
                .isEqualTo("{\"type\":\"refused\",\"channel\":\"tickets\",\"code\":\"FORBIDDEN\","
                        + "\"detail\":\"Your role does not allow this\"}");
        assertThat(connections.subscribers(Channel.TICKETS, Any.NOON)).isEmpty();
    }

    @Test
    void whatIsOnesOwnIsFoundByWhoAsksAndCalledByItsPlainName() {
        open(new Listener("a client", Set.of(Role.FUNDED), Optional.of(new AccountId("an-account"))));
        for (var name : List.of("orders", "balances"))
            assertThat(say("{\"action\":\"subscribe\",\"channel\":\"" + name + "\"}"))
                    .isEqualTo("{\"type\":\"subscribed\",\"channel\":\"" + name + "\",\"sequence\":0}");
        assertThat(connections.subscribers(new Channel("orders@an-account"), Any.NOON))
                .containsExactly("c");
        assertThat(connections.subscribers(new Channel("balances@an-account"), Any.NOON))
                .containsExactly("c");
        assertThat(connections.subscribers(Channel.MAKERS_ORDERS, Any.NOON)).isEmpty();
    }

    @Test
    void noNameLeadsToWhatIsAnothers() {
        open(new Listener("a client", Set.of(Role.FUNDED), Optional.of(new AccountId("an-account"))));
        for (var name : List.of("orders@another", "balances@another", "orders@market-makers", "orders@", "@another"))
            assertThat(say("{\"action\":\"subscribe\",\"channel\":\"" + name + "\"}"))
                    .as(name)
                    .contains("\"code\":\"CHANNEL_UNKNOWN\"");
    }

    @Test
    void whoRunsTheMarketHearsOfMarketMakersOrdersAndHoldsNothing() {
        admin();
        assertThat(say("{\"action\":\"subscribe\",\"channel\":\"orders\"}")).contains("\"subscribed\"");
        assertThat(connections.subscribers(Channel.MAKERS_ORDERS, Any.NOON)).containsExactly("c");
        assertThat(say("{\"action\":\"subscribe\",\"channel\":\"balances\"}")).contains("\"code\":\"FORBIDDEN\"");
    }

    @Test
    void whoHasNoAccountYetIsToldSo() {
        open(new Listener("a client", Set.of(Role.FUNDED)));
        for (var name : List.of("orders", "balances"))
            assertThat(say("{\"action\":\"subscribe\",\"channel\":\"" + name + "\"}"))
                    .contains("\"code\":\"NO_ACCOUNT\"");
    }

    @Test
    void everybodyHearsOfTheMarkets() {
        open(new Listener("anybody", Set.of()));
        for (var name : List.of("book:CEA", "book:EUA", "trades:CEA", "trades:EUA"))
            assertThat(say("{\"action\":\"subscribe\",\"channel\":\"" + name + "\"}"))
                    .contains("\"subscribed\"");
    }

    @Test
    void whoUnsubscribesHearsNoMore() {
        admin();
        say("{\"action\":\"subscribe\",\"channel\":\"tickets\"}");
        assertThat(say("{\"action\":\"unsubscribe\",\"channel\":\"tickets\"}"))
                .isEqualTo("{\"type\":\"unsubscribed\",\"channel\":\"tickets\"}");
        assertThat(connections.subscribers(Channel.TICKETS, Any.NOON)).isEmpty();
    }

    @Test
    void aPingIsAnswered() {
        assertThat(say("{\"action\":\"ping\"}")).isEqualTo("{\"type\":\"pong\"}");
    }

    @Test
    void aChannelThatIsNotThereIsRefused() {
        admin();
        for (var name :
                List.of("", "Tickets", "tickets ", "SEQUENCE", "book:EUR", "book:", "orders@market-makers", "ö🌍"))
            assertThat(say("{\"action\":\"subscribe\",\"channel\":\"" + name + "\"}"))
                    .as(name)
                    .contains("\"code\":\"CHANNEL_UNKNOWN\"");
    }

    @Test
    void nonsenseIsRefusedAndNeverFails() {
        admin();
        for (var nonsense : List.of(
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"subscribe\"",
                "{",
                "{\"action\":\"ping\"}{}",
                "{\"action\":\"ping\",\"action\":\"ping\"}",
                "[".repeat(4_000),
                "{\"a\":1e99999999999}",
                "\u0000")) assertThat(say(nonsense)).as(nonsense).contains("\"code\":\"MALFORMED\"");
        for (var unknown : List.of("{}", "{\"action\":null}", "{\"action\":{}}", "{\"action\":\"PING\"}"))
            assertThat(say(unknown)).as(unknown).contains("\"code\":\"ACTION_UNKNOWN\"");
        for (var odd : List.of("{\"action\":\"subscribe\"}", "{\"action\":\"subscribe\",\"channel\":[\"tickets\"]}"))
            assertThat(say(odd))
                    .as(odd)
                    .contains("\"code\":\"CHANNEL_UNKNOWN\"")
                    .contains("\"channel\":null");
    }

    @Test
    void aMessageIsMeasuredInBytes() {
        var frame = "{\"action\":\"ping\",\"x\":\"\"}";
        assertThat(say(frame.replace("\"\"", "\"" + "x".repeat(4_096 - frame.length()) + "\"")))
                .contains("pong");
        assertThat(say(frame.replace("\"\"", "\"" + "x".repeat(4_097 - frame.length()) + "\"")))
                .contains("\"code\":\"TOO_LARGE\"");
        assertThat(say(frame.replace("\"\"", "\"" + "ö".repeat(2_100) + "\""))).contains("\"code\":\"TOO_LARGE\"");
    }

    @Test
    void aConnectionThatIsNotThereAnyMoreIsToldToComeAgain() {
        assertThat(say("{\"action\":\"subscribe\",\"channel\":\"tickets\"}"))
                .contains("\"code\":\"CONNECTION_UNKNOWN\"");
    }

    @Test
    void aConnectionThatListensToAsMuchAsItMayIsRefusedMore() {
        var connection = admin();
        for (int i = 0; i < Connection.SUBSCRIPTIONS_MAX; i++)
            connections.subscribe(connection, new Channel("book:" + i));
        assertThat(say("{\"action\":\"subscribe\",\"channel\":\"tickets\"}"))
                .contains("\"code\":\"TOO_MANY_SUBSCRIPTIONS\"");
    }

    @Test
    void everyPassIsAnotherAndOpensOneConnection() {
        var entrance = new Entrance(connections, new InMemoryPlatform(), new SplittableRandom(7));
        var first = entrance.pass(Any.admin(), Any.NOON);
        var second = entrance.pass(Any.admin(), Any.NOON);
        assertThat(first.pass()).hasSize(43).isNotEqualTo(second.pass());
        assertThat(first.expiresAt()).isEqualTo(Any.NOON.plusSeconds(30));
        var listener = new Listener(Any.admin().userId(), Any.admin().roles());
        assertThat(entrance.enter("c", first.pass(), Any.NOON)).contains(listener);
        assertThat(entrance.enter("d", first.pass(), Any.NOON)).isEmpty();
        assertThat(connections.find("c", Any.NOON))
                .isEqualTo(Optional.of(new Connection("c", listener, Any.NOON.plus(Connection.LASTS))));
        assertThat(connections.find("d", Any.NOON)).isEmpty();
    }

    private Connection admin() {
        return open(new Listener("an admin", Set.of(Role.ADMIN)));
    }

    private Connection open(Listener listener) {
        var connection = new Connection("c", listener, Any.NOON.plus(Connection.LASTS));
        connections.open(connection);
        return connection;
    }

    private String say(String message) {
        return conversation.answer("c", message, Any.NOON);
    }
}
