package niha.app.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import niha.app.Json;
import niha.app.commands.Ports.Unavailable;

/** What a client says on its connection, and what it is answered. Whatever it says, there is an answer. */
public final class Conversation {
    private static final int MESSAGE_BYTES_MAX = 4 * 1024;

    private final Connections connections;

    public Conversation(Connections connections) {
        this.connections = connections;
    }

    /** What the server says to the one who spoke. */
    sealed interface Reply {
        record Subscribed(String type, String channel, long sequence) implements Reply {}

        record Unsubscribed(String type, String channel) implements Reply {}

        record Pong(String type) implements Reply {}

        record Refused(String type, Optional<String> channel, Code code, String detail) implements Reply {}
    }

    /** Why something was refused. */
    enum Code {
        TOO_LARGE,
        MALFORMED,
        ACTION_UNKNOWN,
        CHANNEL_UNKNOWN,
        FORBIDDEN,
        NO_ACCOUNT,
        TOO_MANY_SUBSCRIPTIONS,
        CONNECTION_UNKNOWN,
        UNAVAILABLE,
        INTERNAL_ERROR
    }

    public String answer(String connectionId, String message, Instant now) {
        if (message.getBytes(StandardCharsets.UTF_8).length > MESSAGE_BYTES_MAX)
            return Json.write(refused(
                    Optional.empty(), Code.TOO_LARGE, "A message must be at most " + MESSAGE_BYTES_MAX + " bytes"));
        return Json.write(parsed(message)
                .map(said -> answer(connectionId, said, now))
                .orElseGet(() -> refused(Optional.empty(), Code.MALFORMED, "A message must be a JSON object")));
    }

    /** For a bug: the client learns that it is ours, and nothing of what it was. */
    public static String failed() {
        return Json.write(
                refused(Optional.empty(), Code.INTERNAL_ERROR, "Something went wrong on our side; it is on record"));
    }

    private static Optional<JsonNode> parsed(String message) {
        try {
            return Optional.of(Json.read(message)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Reply answer(String connectionId, JsonNode said, Instant now) {
        var action = said.path("action").asText("");
        if (action.equals("ping")) return new Reply.Pong("pong");
        if (!action.equals("subscribe") && !action.equals("unsubscribe"))
            return refused(Optional.empty(), Code.ACTION_UNKNOWN, "action is subscribe, unsubscribe or ping");
        var name = said.path("channel").asText("");
        try {
            return connections
                    .find(connectionId, now)
                    .map(connection -> chosen(connection, name, action.equals("subscribe")))
                    .orElseGet(() -> refused(
                            Optional.of(name), Code.CONNECTION_UNKNOWN, "This connection has expired; open another"));
        } catch (Unavailable e) {
            return refused(Optional.of(name), Code.UNAVAILABLE, "A service that this needs does not answer; try again");
        }
    }

    private Reply chosen(Connection connection, String name, boolean subscribing) {
        return switch (Channels.of(name, connection.listener())) {
            case Channels.Choice.Unknown _ ->
                refused(Optional.of(name), Code.CHANNEL_UNKNOWN, "There is no such channel");
            case Channels.Choice.Forbidden _ ->
                refused(Optional.of(name), Code.FORBIDDEN, "Your role does not allow this");
            case Channels.Choice.NoAccount _ ->
                refused(
                        Optional.of(name),
                        Code.NO_ACCOUNT,
                        "You have no trading account yet; an administrator opens it");
            case Channels.Choice.Granted granted ->
                subscribing
                        ? subscribed(connection, name, granted.channel())
                        : unsubscribed(connection, name, granted.channel());
        };
    }

    /** The number is read after the subscription is written, so that no message falls between the two unnoticed. */
    private Reply subscribed(Connection connection, String name, Channel channel) {
        return connections.subscribe(connection, channel)
                ? new Reply.Subscribed("subscribed", name, connections.sequence(channel))
                : refused(
                        Optional.of(name),
                        Code.TOO_MANY_SUBSCRIPTIONS,
                        "A connection has at most " + Connection.SUBSCRIPTIONS_MAX + " subscriptions");
    }

    private Reply unsubscribed(Connection connection, String name, Channel channel) {
        connections.unsubscribe(connection.id(), channel);
        return new Reply.Unsubscribed("unsubscribed", name);
    }

    private static Reply refused(Optional<String> channel, Code code, String detail) {
        return new Reply.Refused("refused", channel.filter(name -> !name.isEmpty()), code, detail);
    }
}
