package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import niha.app.audit.Archive;
import niha.app.audit.Archive.Batch;
import niha.app.audit.Archive.DayCount;
import niha.app.audit.Archive.Position;
import niha.app.audit.Archive.Span;
import niha.app.audit.Archive.Tally;
import niha.app.audit.Archive.UserCount;
import niha.app.commands.Change;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Ports.Outdated;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.Facet;
import niha.tickets.Facet.Kind;
import niha.tickets.Segment;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The archive keeps what is added to it once, however often it is added, and moves on with its counts or not at all. */
public abstract class ArchiveContract {
    private static final Facet FAILED = new Facet(Kind.STATUS, "FAILED");
    private static final Facet TAGGED = new Facet(Kind.TAG, "a tag");
    private static final Instant LATER = Any.NOON.plusSeconds(60);

    private PlatformPorts ports;
    private Archive archive;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected ArchiveContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
        archive = ports.archive();
    }

    @Test
    void atFirstThereIsNothing() {
        assertThat(archive.drawn()).isEmpty();
        assertThat(archive.position(2026)).isEqualTo(Position.START);
        assertThat(archive.segments(2026, FAILED)).isEmpty();
        assertThat(archive.spans(2026)).isEmpty();
        assertThat(archive.tags()).isEmpty();
        assertThat(archive.days("0000", "9999")).isEmpty();
        assertThat(archive.users(Archive.EVER)).isEmpty();
    }

    @Test
    void whatWasDrawnIsSaidNewestYearFirst() {
        ports.numbers().draw(2026);
        ports.numbers().draw(2027);
        ports.numbers().draw(2026);
        assertThat(archive.drawn()).isEqualTo(List.of(new TicketNumber(2027, 1), new TicketNumber(2026, 2)));
    }

    @Test
    void ticketsAreReadInTheOrderThatIsAskedForAndWhatIsNotThereIsLeftOut() throws Outdated {
        var numbers = LongStream.rangeClosed(1, 130)
                .mapToObj(n -> new TicketNumber(2026, n))
                .toList();
        for (var some : List.of(numbers.subList(0, 70), numbers.subList(70, 129)))
            ports.commits()
                    .commit(some.stream()
                            .<Change>map(number -> new TicketIssued(Any.ticket(number)))
                            .toList());
        assertThat(archive.read(numbers.reversed()).stream().map(ticket -> ticket.number()))
                .isEqualTo(numbers.subList(0, 129).reversed());
    }

    @Test
    void whatIsAddedAgainIsThereOnceAndWhatIsNewJoinsIt() throws Outdated {
        var first = new Batch(
                2026, 3, Map.of(FAILED, bits(4000), TAGGED, bits(4001)), new Span(Any.NOON, Any.NOON), Set.of("a tag"));
        archive.index(first);
        archive.index(first);
        archive.index(
                new Batch(2026, 3, Map.of(FAILED, bits(4000, 4002)), new Span(Any.NOON, LATER), Set.of("another")));
        assertThat(archive.segments(2026, FAILED)).isEqualTo(Map.of(3L, bits(4000, 4002)));
        assertThat(archive.segments(2026, TAGGED)).isEqualTo(Map.of(3L, bits(4001)));
        assertThat(archive.spans(2026)).isEqualTo(Map.of(3L, new Span(Any.NOON, LATER)));
        assertThat(archive.tags()).isEqualTo(Set.of("a tag", "another"));
    }

    @Test
    void yearsAndFacetsAndSegmentsAreApart() throws Outdated {
        var span = new Span(Any.NOON, LATER);
        archive.index(new Batch(2026, 0, Map.of(FAILED, bits(1)), span, Set.of()));
        archive.index(new Batch(2026, 11, Map.of(FAILED, bits(11_300)), span, Set.of()));
        archive.index(new Batch(2027, 0, Map.of(FAILED, bits(2)), span, Set.of()));
        assertThat(archive.segments(2026, FAILED)).isEqualTo(Map.of(0L, bits(1), 11L, bits(11_300)));
        assertThat(archive.segments(2027, FAILED)).isEqualTo(Map.of(0L, bits(2)));
        assertThat(archive.segments(2027, TAGGED)).isEmpty();
        assertThat(archive.spans(2026)).containsOnlyKeys(0L, 11L);
    }

    @Test
    void ofTwoThatMoveOnFromOnePositionOneDoesWithItsCounts() throws Outdated {
        var next = new Position(5, Map.of(2L, Any.NOON, 4L, LATER), 1);
        var tallies = List.of(tally("2026-11-20", "FAILED"), tally("2026-11-20", "SUCCESS"));
        archive.advance(2026, Position.START, next, tallies);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> archive.advance(2026, Position.START, next, tallies));
        assertThat(archive.position(2026)).isEqualTo(next);
        assertThat(archive.position(2027)).isEqualTo(Position.START);
        assertThat(archive.days("0000", "9999"))
                .isEqualTo(List.of(
                        new DayCount("2026-11-20", Map.of("FAILED", 1L, "SUCCESS", 1L), Map.of("MM_CREATED", 2L))));
    }

    @Test
    void countsAreReadByDayBothEndsIncludedAndByUser() throws Outdated {
        var position = Position.START;
        for (var day : List.of("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-22")) {
            var next = new Position(position.upTo() + 1, Map.of(), position.version() + 1);
            archive.advance(2026, position, next, List.of(tally(day, "SUCCESS")));
            position = next;
        }
        assertThat(archive.days("2026-11-21", "2026-11-22").stream().map(DayCount::day))
                .containsExactly("2026-11-21", "2026-11-22");
        assertThat(archive.days("2026-11-22", "2026-11-21")).isEmpty();
        assertThat(archive.users("2026-11-22")).isEqualTo(List.of(user(2)));
        assertThat(archive.users("2026-11-23")).isEmpty();
        assertThat(archive.users(Archive.EVER)).isEqualTo(List.of(user(4)));
    }

    private static Segment bits(long... numbers) {
        return LongStream.of(numbers).boxed().reduce(Segment.empty(), Segment::with, Segment::or);
    }

    private static Tally tally(String day, String status) {
        return new Tally(day, "MM_CREATED", status, "somebody", Optional.of("s***@internal.com"));
    }

    private static UserCount user(long count) {
        return new UserCount("somebody", Optional.of("s***@internal.com"), count);
    }
}
