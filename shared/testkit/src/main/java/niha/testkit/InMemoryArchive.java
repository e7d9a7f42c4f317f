package niha.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niha.app.audit.Archive;
import niha.app.commands.Ports.Outdated;
import niha.tickets.Facet;
import niha.tickets.Segment;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;

/** The archive in memory, beside the tickets of a platform. The counts are those of the tallies themselves. */
final class InMemoryArchive implements Archive {
    private final InMemoryPlatform platform;
    private final Map<Integer, Position> positions = new HashMap<>();
    private final Map<Row, NavigableMap<Long, Segment>> index = new HashMap<>();
    private final Map<Integer, NavigableMap<Long, Span>> spans = new HashMap<>();
    private final Set<String> tags = new TreeSet<>();
    private final List<Tally> tallies = new ArrayList<>();

    InMemoryArchive(InMemoryPlatform platform) {
        this.platform = platform;
    }

    private record Row(int year, Facet facet) {}

    @Override
    public List<TicketNumber> drawn() {
        return platform.newest();
    }

    @Override
    public synchronized Position position(int year) {
        return positions.getOrDefault(year, Position.START);
    }

    @Override
    public List<Ticket> read(List<TicketNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> platform.find(number).stream())
                .toList();
    }

    @Override
    public synchronized NavigableMap<Long, Segment> segments(int year, Facet facet) {
        return new TreeMap<>(index.getOrDefault(new Row(year, facet), new TreeMap<>()));
    }

    @Override
    public synchronized NavigableMap<Long, Span> spans(int year) {
        return new TreeMap<>(spans.getOrDefault(year, new TreeMap<>()));
    }

    @Override
    public synchronized Set<String> tags() {
        return Set.copyOf(tags);
    }

    @Override
    public synchronized void index(Batch batch) {
        batch.found()
                .forEach((facet, found) -> index.computeIfAbsent(new Row(batch.year(), facet), _ -> new TreeMap<>())
                        .merge(batch.segment(), found, Segment::or));
        spans.computeIfAbsent(batch.year(), _ -> new TreeMap<>()).merge(batch.segment(), batch.span(), Span::and);
        tags.addAll(batch.tags());
    }

    @Override
    public synchronized void advance(int year, Position from, Position to, List<Tally> more) throws Outdated {
        if (position(year).version() != from.version()) throw new Outdated("position");
        positions.put(year, to);
        tallies.addAll(more);
    }

    @Override
    public synchronized List<DayCount> days(String from, String to) {
        var days = new TreeMap<String, DayCount>();
        for (var tally : tallies)
            if (tally.day().compareTo(from) >= 0 && tally.day().compareTo(to) <= 0)
                days.merge(
                        tally.day(),
                        new DayCount(tally.day(), Map.of(tally.status(), 1L), Map.of(tally.action(), 1L)),
                        (a, b) -> new DayCount(
                                a.day(), sum(a.byStatus(), b.byStatus()), sum(a.byAction(), b.byAction())));
        return List.copyOf(days.values());
    }

    private static Map<String, Long> sum(Map<String, Long> some, Map<String, Long> others) {
        var sum = new HashMap<>(some);
        others.forEach((name, count) -> sum.merge(name, count, Math::addExact));
        return sum;
    }

    @Override
    public synchronized List<UserCount> users(String day) {
        var users = new TreeMap<String, UserCount>(Comparator.naturalOrder());
        for (var tally : tallies)
            if (day.equals(EVER) || day.equals(tally.day()))
                users.merge(
                        tally.userId(),
                        new UserCount(tally.userId(), tally.userEmail(), 1),
                        (a, b) -> new UserCount(a.userId(), b.email().or(a::email), a.count() + b.count()));
        return List.copyOf(users.values());
    }
}
