package niha.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A client of the WebSocket. */
public final class Client implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long PATIENCE_S = 60;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final boolean reads;
    private final WebSocket socket;

    private Client(URI address, boolean reads) {
        this(address, reads, HTTP.newWebSocketBuilder());
    }

    private Client(URI address, boolean reads, WebSocket.Builder builder) {
        this.reads = reads;
        this.socket = builder.buildAsync(address, this).join();
    }

    /** Connects to an origin such as {@code http://127.0.0.1:8080}. */
    public static Client connect(String origin, String pass) {
        return new Client(address(origin, pass), true);
    }

    /** Connects as a market maker's machine does. */
    public static Client connectByKey(String origin, String key) {
        return new Client(
                URI.create(origin.replaceFirst("^http", "ws") + "/api/v1/mm/stream"),
                true,
                HTTP.newWebSocketBuilder().header("X-API-Key", key));
    }

    /** One that never reads what it is sent. */
    public static Client thatDoesNotRead(String origin, String pass) {
        return new Client(address(origin, pass), false);
    }

    private static URI address(String origin, String pass) {
        return URI.create(origin.replaceFirst("^http", "ws") + "/stream?pass=" + pass);
    }

    public void say(String text) {
        socket.sendText(text, true).join();
    }

    public void sayBytes() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1}), true).join();
    }

    public JsonNode next() throws InterruptedException, IOException {
        var text = heard.poll(PATIENCE_S, TimeUnit.SECONDS);
        if (text == null) throw new AssertionError("It heard nothing for too long");
        return JSON.readTree(text);
    }

    /** The code with which it was closed. */
    public int end() throws Exception {
        try {
            return end.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("It was not closed", e);
        }
    }

    public void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public void onOpen(WebSocket open) {
        if (reads) open.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        open.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket open, int code, String reason) {
        end.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket open, Throwable error) {
        end.completeExceptionally(error);
    }
}
