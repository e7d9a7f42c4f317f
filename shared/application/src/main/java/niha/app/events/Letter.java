package niha.app.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The events of one commit in their order, which go to the bus together; it is known by the first of them. */
public record Letter(List<Envelope> events) {
    /** A store takes 400 kB as one item. What is packed is smaller than that, and hardly ever larger than it was. */
    static final int BYTES_MAX = 300_000;

    /** An id, a type, a source, a moment, and what holds them together. */
    private static final int BYTES_AROUND_DETAIL = 200;

    public Letter {
        events = List.copyOf(events);
        if (events.isEmpty()) throw new IllegalArgumentException("A letter that says nothing");
    }

    /** One letter, unless it would be too large to be stored; none of no events. */
    public static List<Letter> of(List<Envelope> events) {
        var letters = new ArrayList<Letter>();
        var begun = 0;
        var bytes = 0;
        for (int i = 0; i < events.size(); i++) {
            var more = bytes(events.get(i));
            if (i > begun && bytes + more > BYTES_MAX) {
                letters.add(new Letter(events.subList(begun, i)));
                begun = i;
                bytes = 0;
            }
            bytes += more;
        }
        if (begun < events.size()) letters.add(new Letter(events.subList(begun, events.size())));
        return letters;
    }

    private static int bytes(Envelope event) {
        return BYTES_AROUND_DETAIL + event.detail().getBytes(StandardCharsets.UTF_8).length;
    }

    public UUID id() {
        return events.getFirst().id();
    }

    public Instant occurredAt() {
        return events.getFirst().occurredAt();
    }

    /** How many events there are in these. */
    public static int events(List<Letter> letters) {
        return letters.stream().mapToInt(letter -> letter.events().size()).sum();
    }
}
