package niha.local.gateway;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection, with API Gateway's limits. What is sent to it waits in a queue that one thread empties, so that a client that does
 * not read holds up nobody: when the queue is full, the connection ends.
 */
public final class OpenSocket implements Session.Listener.AutoDemanding {
    static final int MESSAGE_BYTES_MAX = 128 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(OpenSocket.class);
    private static final int WAITING_MAX = 256;
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration LIFETIME = Duration.ofHours(2);
    private static final Duration CLOSES_WITHIN = Duration.ofSeconds(5);
    private static final int GOING_AWAY = 1001;
    private static final int UNSUPPORTED = 1003;
    private static final int TRY_AGAIN_LATER = 1013;

    private final String id;
    private final LocalSockets sockets;
    private final Ear ear;
    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private final AtomicReference<Optional<Session>> session = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread writer = Thread.ofVirtual().name("socket").unstarted(this::write);

    /** Hears what a client does. */
    interface Ear {
        /** What the client is answered, if anything. */
        Optional<String> heard(String id, String text);

        void left(String id, int code, String reason);
    }

    OpenSocket(String id, LocalSockets sockets, Ear ear) {
        this.id = id;
        this.sockets = sockets;
        this.ear = ear;
    }

    String id() {
        return id;
    }

    /** Puts a text into the queue; false if the connection ends or just did because the queue is full. */
    boolean offer(String text) {
        if (ending.get()) return false;
        if (waiting.offer(text)) return true;
        end(TRY_AGAIN_LATER, "Too slow");
        return false;
    }

    /** Says goodbye. A client that does not even read that is cut off. */
    void end(int code, String reason) {
        if (!ending.compareAndSet(false, true)) return;
        sockets.gone(this);
        session.get().ifPresent(open -> {
            open.close(code, reason, Callback.NOOP);
            Thread.ofVirtual().name("socket-end").start(() -> {
                if (!hasClosed()) open.disconnect();
            });
        });
    }

    @Override
    public void onWebSocketOpen(Session open) {
        open.setIdleTimeout(IDLE);
        open.setMaxTextMessageSize(MESSAGE_BYTES_MAX);
        session.set(Optional.of(open));
        sockets.opened(this);
        writer.start();
    }

    @Override
    public void onWebSocketText(String text) {
        ear.heard(id, text).ifPresent(this::offer);
    }

    @Override
    public void onWebSocketBinary(ByteBuffer bytes, Callback callback) {
        callback.succeed();
        end(UNSUPPORTED, "Text only");
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.debug("A connection broke", cause);
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        callback.succeed();
        ending.set(true);
        sockets.gone(this);
        closed.countDown();
        writer.interrupt();
        if (!sockets.isClosed()) ear.left(id, code, reason);
    }

    private void write() {
        var end = System.nanoTime() + LIFETIME.toNanos();
        try {
            while (true) {
                var text = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (text == null) {
                    end(GOING_AWAY, "Two hours are over");
                    return;
                }
                send(text);
            }
        } catch (ExecutionException e) {
            LOG.debug("A connection took no more", e);
        } catch (InterruptedException e) {
            // it has closed
        }
    }

    private void send(String text) throws ExecutionException, InterruptedException {
        var sent = new CompletableFuture<Void>();
        session.get()
                .orElseThrow()
                .sendText(text, Callback.from(() -> sent.complete(null), sent::completeExceptionally));
        sent.get();
    }

    private boolean hasClosed() {
        try {
            return closed.await(CLOSES_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
