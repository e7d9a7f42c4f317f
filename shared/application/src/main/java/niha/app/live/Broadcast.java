package niha.app.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import niha.app.Json;
import niha.app.commands.Ports.Unavailable;

/**
 * Tells announcements to everybody who listens. Each connection gets its messages in order on a thread of its own, within a budget of
 * time; who is gone, fails or is too slow is dropped, and comes back to ask for what it has missed.
 */
public final class Broadcast {
    /** Each post is a call over the network that holds a file open while it lasts. */
    private static final int POSTS_AT_ONCE_MAX = 100;

    /** A batch may be about as many accounts as it has events, most of which nobody listens for. */
    private static final int CHANNELS_AT_ONCE_MAX = 25;

    private final Connections connections;
    private final Push push;
    private final Duration budget;

    public Broadcast(Connections connections, Push push, Duration budget) {
        this.connections = connections;
        this.push = push;
        this.budget = budget;
    }

    /** How many connections were told, and how many dropped. */
    public record Outcome(int told, int dropped) {}

    private record Message(String type, String channel, long sequence, Json.Raw data) {}

    private record Delivery(String connectionId, Channel channel, List<String> texts) {}

    public Outcome tell(List<Announcement> announcements, Instant now) {
        if (announcements.isEmpty()) return new Outcome(0, 0);
        var byChannel = new LinkedHashMap<Channel, List<Announcement>>();
        for (var one : announcements)
            byChannel.computeIfAbsent(one.channel(), _ -> new ArrayList<>()).add(one);
        // not closed, which would wait for the slowest: whatever is left when the budget ends is interrupted
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var turns = new Semaphore(CHANNELS_AT_ONCE_MAX);
        try {
            var numbering = byChannel.entrySet().stream()
                    .<Callable<List<Delivery>>>map(e -> inTurn(turns, () -> numbered(e.getKey(), e.getValue(), now)))
                    .toList();
            var deliveries = new ArrayList<Delivery>();
            for (var numbered : threads.invokeAll(numbering)) deliveries.addAll(result(numbered));
            return deliver(deliveries, threads);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted while telling", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Ends the connections of everybody on these channels; unavailable if one was left, or may have been. */
    public void end(List<Channel> channels, Instant now) {
        var ending = channels.stream()
                .flatMap(channel -> connections.subscribers(channel, now).stream()
                        .<Callable<Boolean>>map(id -> () -> dropped(new Delivery(id, channel, List.of()))))
                .toList();
        if (ending.isEmpty()) return;
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (var ended : threads.invokeAll(ending, budget.toMillis(), TimeUnit.MILLISECONDS))
                if (!hasReached(ended))
                    throw new Unavailable(
                            "Somebody could not be hung up on", new IllegalStateException(channels.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted while hanging up", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A channel's messages for everybody on it. Where nobody listens, no number is drawn. */
    private List<Delivery> numbered(Channel channel, List<Announcement> said, Instant now) {
        var listening = connections.subscribers(channel, now);
        if (listening.isEmpty()) return List.of();
        var number = connections.advance(channel, said.size()) - said.size();
        var texts = new ArrayList<String>();
        for (var one : said)
            texts.add(Json.write(
                    new Message("message", channel.said(), ++number, one.data().get())));
        return listening.stream().map(id -> new Delivery(id, channel, texts)).toList();
    }

    private Outcome deliver(List<Delivery> deliveries, ExecutorService threads) throws InterruptedException {
        var turns = new Semaphore(POSTS_AT_ONCE_MAX);
        var posting = deliveries.stream()
                .<Callable<Boolean>>map(delivery -> inTurn(turns, () -> posted(delivery)))
                .toList();
        var told = threads.invokeAll(posting, budget.toMillis(), TimeUnit.MILLISECONDS);
        var dropping = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < deliveries.size(); i++) {
            var delivery = deliveries.get(i);
            if (!hasReached(told.get(i))) dropping.add(() -> dropped(delivery));
        }
        threads.invokeAll(dropping, budget.toMillis(), TimeUnit.MILLISECONDS);
        return new Outcome(deliveries.size() - dropping.size(), dropping.size());
    }

    private boolean posted(Delivery delivery) {
        return delivery.texts().stream().allMatch(text -> push.post(delivery.connectionId(), text));
    }

    private static <T> Callable<T> inTurn(Semaphore turns, Callable<T> work) {
        return () -> {
            turns.acquire();
            try {
                return work.call();
            } finally {
                turns.release();
            }
        };
    }

    /** Off the list first: then nothing more is sent to it, even if it cannot be told to go. */
    private boolean dropped(Delivery delivery) {
        connections.sever(delivery.connectionId(), delivery.channel());
        push.hangUp(delivery.connectionId());
        return true;
    }

    private static boolean hasReached(Future<Boolean> post) {
        return post.state() == Future.State.SUCCESS && post.resultNow();
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) throw bug;
            throw new IllegalStateException(e.getCause());
        }
    }
}
