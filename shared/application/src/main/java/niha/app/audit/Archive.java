package niha.app.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import niha.app.commands.Ports.Outdated;
import niha.tickets.Facet;
import niha.tickets.Segment;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;

/** What is known about the tickets of a year beyond the tickets themselves: where to find which, and how many there are. */
public interface Archive {
    /** The years that have tickets, newest first, with the last number drawn in each. */
    List<TicketNumber> drawn();

    Position position(int year);

    /** Those of these numbers that have a ticket. */
    List<Ticket> read(List<TicketNumber> numbers);

    /** The segments of a year in which a facet occurs, by their index. */
    NavigableMap<Long, Segment> segments(int year, Facet facet);

    /** The first and the last moment in each segment of a year. */
    NavigableMap<Long, Span> spans(int year);

    /** Every tag that any ticket has. */
    Set<String> tags();

    /** Adds tickets of one segment to its index; adding the same again changes nothing. Outdated if another one adds there too. */
    void index(Batch batch) throws Outdated;

    /** Moves on from one position to the next and adds to the counts, both or neither. */
    void advance(int year, Position from, Position to, List<Tally> tallies) throws Outdated;

    /** The counts of the days from one to the other, both included, oldest first. */
    List<DayCount> days(String from, String to);

    /** The counts of a day by user, or of all time. */
    List<UserCount> users(String day);

    /** Stands for all days together. */
    String EVER = "EVER";

    /**
     * How far the archive has come.
     *
     * @param upTo every number up to this one is in the index, but for the missing ones
     * @param missing numbers without a ticket, and since when they have been missed
     * @param version how often it has moved
     */
    record Position(long upTo, Map<Long, Instant> missing, long version) {
        public static final Position START = new Position(0, Map.of(), 0);

        public Position {
            missing = Map.copyOf(missing);
        }

        /** Every number up to this one has its ticket, so they can be sealed. */
        public long complete() {
            return missing.keySet().stream().mapToLong(n -> n - 1).min().orElse(upTo);
        }
    }

    /** What is to be added to one segment. */
    record Batch(int year, long segment, Map<Facet, Segment> found, Span span, Set<String> tags) {
        public Batch {
            found = Map.copyOf(found);
            tags = Set.copyOf(tags);
        }
    }

    record Span(Instant earliest, Instant latest) {
        public Span and(Span other) {
            return new Span(
                    earliest.isBefore(other.earliest) ? earliest : other.earliest,
                    latest.isAfter(other.latest) ? latest : other.latest);
        }
    }

    /** One more ticket of this kind on a day. */
    record Tally(String day, String action, String status, String userId, Optional<String> userEmail) {}

    record DayCount(String day, Map<String, Long> byStatus, Map<String, Long> byAction) {}

    record UserCount(String userId, Optional<String> email, long count) {}
}
