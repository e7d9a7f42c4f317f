package niha.app.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niha.app.Page;
import niha.tickets.Facet;
import niha.tickets.Segment;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/**
 * Finds tickets by the index. A condition is a row of bits per thousand tickets; conditions are ANDed before a single ticket is read,
 * and what is read is the page that is shown.
 */
public final class TicketSearch {
    private static final int TAGS_MATCHED_MAX = 50;

    private final Archive archive;

    public TicketSearch(Archive archive) {
        this.archive = archive;
    }

    /** A page of what matches, newest first, and how many match in all. */
    public record Found(long total, Page<Ticket> page) {}

    /** What matches in one year. */
    private record Year(int year, NavigableMap<Long, Segment> segments) {
        long count() {
            return segments.values().stream().mapToLong(Segment::count).sum();
        }

        Stream<TicketNumber> newestFirst() {
            return segments.descendingMap().entrySet().stream()
                    .flatMap(segment -> segment.getValue().numbers(segment.getKey()).stream())
                    .map(number -> new TicketNumber(year, number));
        }
    }

    public Found find(TicketQuery query, Page.Wanted wanted) {
        var years = archive.drawn().stream()
                .map(newest -> new Year(newest.year(), matching(query, newest.year())))
                .toList();
        var after = wanted.after().flatMap(TicketNumber::parse);
        var rest = years.stream()
                .flatMap(Year::newestFirst)
                .filter(number -> after.map(last -> number.compareTo(last) < 0).orElse(true))
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        var shown = rest.subList(0, Math.min(wanted.limit(), rest.size()));
        var next = rest.size() > shown.size() ? Optional.of(shown.getLast().toString()) : Optional.<String>empty();
        return new Found(years.stream().mapToLong(Year::count).sum(), new Page<>(archive.read(shown), next));
    }

    private NavigableMap<Long, Segment> matching(TicketQuery query, int year) {
        var segments = within(query, year, everything(year));
        for (var choice : query.facets()) segments = and(segments, anyOf(year, choice));
        if (query.text().isPresent())
            segments = and(segments, mentioned(year, segments, query.text().get()));
        return atTheEdges(query, year, segments);
    }

    private NavigableMap<Long, Segment> everything(int year) {
        return anyOf(
                year,
                Arrays.stream(TicketStatus.values())
                        .map(status -> new Facet(Facet.Kind.STATUS, status.name()))
                        .toList());
    }

    private NavigableMap<Long, Segment> anyOf(int year, List<Facet> choice) {
        var either = new TreeMap<Long, Segment>();
        for (var facet : choice)
            archive.segments(year, facet).forEach((index, segment) -> either.merge(index, segment, Segment::or));
        return either;
    }

    /** Only the segments in which something happened in the time asked for. */
    private NavigableMap<Long, Segment> within(TicketQuery query, int year, NavigableMap<Long, Segment> segments) {
        if (query.from().isEmpty() && query.to().isEmpty()) return segments;
        var spans = archive.spans(year);
        segments.keySet().removeIf(index -> {
            var span = spans.get(index);
            return span == null
                    || query.from().map(span.latest()::isBefore).orElse(false)
                    || query.to().map(span.earliest()::isAfter).orElse(false);
        });
        return segments;
    }

    /** At most a few segments lie across an end of the time asked for; the tickets left in those are looked at themselves. */
    private NavigableMap<Long, Segment> atTheEdges(TicketQuery query, int year, NavigableMap<Long, Segment> segments) {
        if (query.from().isEmpty() && query.to().isEmpty()) return segments;
        var spans = archive.spans(year);
        segments.replaceAll((index, segment) -> {
            var span = spans.get(index);
            if (span == null || (query.within(span.earliest()) && query.within(span.latest()))) return segment;
            var left = Segment.empty();
            for (var ticket : archive.read(numbers(year, new TreeMap<>(Map.of(index, segment)))))
                if (query.within(ticket.timestamp()))
                    left = left.with(ticket.number().number());
            return left;
        });
        return segments;
    }

    /** Numbers are known without reading; tags are few. */
    private NavigableMap<Long, Segment> mentioned(int year, NavigableMap<Long, Segment> candidates, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var tags = archive.tags().stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(TAGS_MATCHED_MAX)
                .map(tag -> new Facet(Facet.Kind.TAG, tag))
                .toList();
        var mentioned = new TreeMap<>(anyOf(year, tags));
        for (var number : numbers(year, candidates))
            if (number.toString().toLowerCase(Locale.ROOT).contains(wanted))
                mentioned.merge(
                        Segment.indexOf(number.number()), Segment.empty().with(number.number()), Segment::or);
        return mentioned;
    }

    private static NavigableMap<Long, Segment> and(
            NavigableMap<Long, Segment> some, NavigableMap<Long, Segment> others) {
        var both = new TreeMap<Long, Segment>();
        some.forEach((index, segment) -> {
            var other = others.get(index);
            if (other != null) both.put(index, segment.and(other));
        });
        return both;
    }

    private static List<TicketNumber> numbers(int year, NavigableMap<Long, Segment> segments) {
        return new Year(year, segments).newestFirst().toList();
    }
}
