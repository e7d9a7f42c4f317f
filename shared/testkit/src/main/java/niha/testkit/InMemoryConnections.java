package niha.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.app.live.Channel;
import niha.app.live.Connection;
import niha.app.live.Connections;
import niha.app.live.Listener;

/** Connections in memory, behind one lock. */
public final class InMemoryConnections implements Connections {
    private record Kept(Listener bearer, Instant expiresAt) {}

    private final Map<String, Kept> passes = new HashMap<>();
    private final Map<String, Connection> open = new HashMap<>();
    private final Map<String, Set<Channel>> channels = new HashMap<>();
    private final Map<Channel, Map<String, Instant>> subscriptions = new HashMap<>();
    private final Map<Channel, Long> last = new HashMap<>();

    @Override
    public synchronized void keepPass(String fingerprint, Listener bearer, Instant expiresAt) {
        passes.put(fingerprint, new Kept(bearer, expiresAt));
    }

    @Override
    public synchronized Optional<Listener> takePass(String fingerprint, Instant now) {
        return Optional.ofNullable(passes.remove(fingerprint))
                .filter(kept -> kept.expiresAt().isAfter(now))
                .map(Kept::bearer);
    }

    @Override
    public synchronized void open(Connection connection) {
        open.put(connection.id(), connection);
        channels.put(connection.id(), new LinkedHashSet<>());
    }

    @Override
    public synchronized Optional<Connection> find(String id, Instant now) {
        return Optional.ofNullable(open.get(id))
                .filter(connection -> connection.expiresAt().isAfter(now));
    }

    @Override
    public synchronized boolean subscribe(Connection connection, Channel channel) {
        var listed = channels.get(connection.id());
        if (listed == null) return false;
        if (listed.size() >= Connection.SUBSCRIPTIONS_MAX && !listed.contains(channel)) return false;
        listed.add(channel);
        subscriptions.computeIfAbsent(channel, _ -> new LinkedHashMap<>()).put(connection.id(), connection.expiresAt());
        return true;
    }

    @Override
    public synchronized void unsubscribe(String id, Channel channel) {
        subscriptions.getOrDefault(channel, new HashMap<>()).remove(id);
        channels.getOrDefault(id, new LinkedHashSet<>()).remove(channel);
    }

    @Override
    public synchronized void close(String id) {
        open.remove(id);
        var listed = channels.remove(id);
        if (listed != null) listed.forEach(channel -> unsubscribe(id, channel));
    }

    @Override
    public synchronized void sever(String id, Channel channel) {
        unsubscribe(id, channel);
        close(id);
    }

    @Override
    public synchronized List<String> subscribers(Channel channel, Instant now) {
        var found = new ArrayList<String>();
        subscriptions.getOrDefault(channel, Map.of()).forEach((id, expiresAt) -> {
            if (expiresAt.isAfter(now)) found.add(id);
        });
        return found;
    }

    @Override
    public synchronized long sequence(Channel channel) {
        return last.getOrDefault(channel, 0L);
    }

    @Override
    public synchronized long advance(Channel channel, int numbers) {
        return last.merge(channel, (long) numbers, Math::addExact);
    }
}
