package niha.proof.market;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import niha.app.Json;
import niha.units.Asset;
import org.jspecify.annotations.Nullable;

/** Listens to the markets' channels, where there are any, and notes when it hears of which entry. */
final class Listener implements WebSocket.Listener, AutoCloseable {
    private static final String BOOK = "book:";
    private static final String TRADES = "trades:";
    private static final long PATIENCE_S = 30;

    private final Moments moments;
    private final StringBuilder part = new StringBuilder();
    private final Map<String, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private @Nullable WebSocket socket;

    Listener(Moments moments) {
        this.moments = moments;
    }

    static Listener connect(HttpClient client, String origin, String pass, Moments moments) {
        var listener = new Listener(moments);
        var address = URI.create(origin.replaceFirst("^http", "ws") + "/stream?pass=" + pass);
        listener.socket =
                client.newWebSocketBuilder().buildAsync(address, listener).join();
        return listener;
    }

    /** What was answered to each subscription: {@code subscribed}, or the code of the refusal. */
    Map<String, String> subscribe(List<Asset> markets) {
        for (var market : markets) for (var kind : List.of(BOOK, TRADES)) say(kind + market);
        var said = new TreeMap<String, String>();
        for (var answer : answers.entrySet())
            said.put(
                    answer.getKey(),
                    answer.getValue().orTimeout(PATIENCE_S, TimeUnit.SECONDS).join());
        return said;
    }

    private void say(String channel) {
        answers.put(channel, new CompletableFuture<>());
        open().sendText(Json.write(Map.of("action", "subscribe", "channel", channel)), true)
                .join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            var now = System.nanoTime();
            heard(part.toString(), now);
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    void heard(String text, long now) {
        try {
            var message = Json.read(text);
            var channel = message.path("channel").asText();
            switch (message.path("type").asText()) {
                case "subscribed" -> answered(channel, "subscribed");
                case "refused" -> answered(channel, message.path("code").asText());
                case "message" -> note(channel, message.path("data"), now);
                default -> {}
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + text, e);
        }
    }

    private void answered(String channel, String what) {
        var answer = answers.get(channel);
        if (answer != null) answer.complete(what);
    }

    private void note(String channel, JsonNode data, long now) {
        var sequence = data.path("sequence").asLong();
        if (channel.startsWith(BOOK) && sequence > 0)
            moments.note(Stage.PUSHED, Asset.valueOf(channel.substring(BOOK.length())), sequence, now);
    }

    private WebSocket open() {
        if (socket == null) throw new IllegalStateException("Not connected");
        return socket;
    }

    @Override
    public void close() {
        open().sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }
}
