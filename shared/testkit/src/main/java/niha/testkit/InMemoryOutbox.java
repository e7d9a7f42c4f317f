package niha.testkit;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import niha.app.events.Letter;
import niha.app.events.Relay;

/** Letters by their ids, in memory; a part of {@link InMemoryPlatform}. */
final class InMemoryOutbox implements Relay.Outbox {
    private final NavigableMap<String, Letter> letters = new TreeMap<>();

    synchronized boolean accepts(Letter letter) {
        return !letters.containsKey(letter.id().toString());
    }

    synchronized void put(Letter letter) {
        letters.put(letter.id().toString(), letter);
    }

    synchronized List<Letter> everyLetter() {
        return List.copyOf(letters.values());
    }

    @Override
    public synchronized List<Letter> pending(Instant before) {
        return letters.values().stream()
                .filter(letter -> letter.occurredAt().isBefore(before))
                .toList();
    }

    @Override
    public synchronized void clear(Letter letter) {
        letters.remove(letter.id().toString());
    }
}
