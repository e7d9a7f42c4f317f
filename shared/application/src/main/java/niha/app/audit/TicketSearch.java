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
            return numbers(segments);
        }

        /** From below a number on, without a look at what lies above its segment. */
        Stream<TicketNumber> below(TicketNumber last) {
            if (last.year() != year) return last.year() < year ? Stream.empty() : newestFirst();
            return numbers(segments.headMap(Segment.indexOf(last.number()), true))
                    .filter(number -> number.number() < last.number());
        }

        private Stream<TicketNumber> numbers(NavigableMap<Long, Segment> some) {
            return some.descendingMap().entrySet().stream()
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
                .flatMap(year -> after.map(year::below).orElseGet(year::newestFirst))
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        var shown = rest.subList(0, Math.min(wanted.limit(), rest.size()));
        var next = rest.size() > shown.size() ? Optional.of(shown.getLast().toString()) : Optional.<String>empty();
        return new Found(years.stream().mapToLong(Year::count).sum(), new Page<>(archive.read(shown), next));
    }

    /** Every ticket is in the index under each of its facets: only where none is wanted must all of them be listed. */
    private NavigableMap<Long, Segment> matching(TicketQuery query, int year) {
        var segments = query.facets().stream()
                .map(choice -> anyOf(year, choice))
                .reduce(TicketSearch::and)
                .orElseGet(() -> everything(year));
        if (query.text().isPresent())
            segments = and(segments, mentioned(year, segments, query.text().get()));
        return query.isTimed() ? timed(query, year, segments) : segments;
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

    /** Of most segments the span says whether all of it or nothing was in the time; only those across its ends are looked into. */
    private NavigableMap<Long, Segment> timed(TicketQuery query, int year, NavigableMap<Long, Segment> segments) {
        var timed = new TreeMap<Long, Segment>();
        archive.spans(year).forEach((index, span) -> {
            var segment = segments.get(index);
            if (segment == null || !query.meets(span)) return;
            var whole = query.within(span.earliest()) && query.within(span.latest());
            timed.put(index, whole ? segment : within(query, year, index, segment));
        });
        return timed;
    }

    private Segment within(TicketQuery query, int year, long index, Segment segment) {
        var left = Segment.empty();
        for (var ticket : archive.read(numbers(year, new TreeMap<>(Map.of(index, segment)))))
            if (query.within(ticket.timestamp()))
                left = left.with(ticket.number().number());
        return left;
    }

    /** Numbers are known without reading; tags are few. */
    private NavigableMap<Long, Segment> mentioned(int year, NavigableMap<Long, Segment> candidates, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var tags = archive.tags().stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(TAGS_MATCHED_MAX)
                .map(tag -> new Facet(Facet.Kind.TAG, tag))
                .toList();
        var mentioned = anyOf(year, tags);
        var written = new WrittenNumber(year, wanted);
        candidates.forEach((index, segment) -> mentioned.merge(index, segment.only(index, written::isIn), Segment::or));
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
