package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import niha.app.Page;
import niha.app.Page.Wanted;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Ports.Outdated;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers are dense within their year, and tickets are read by them, newest first, over the turn of a year and over holes. */
public abstract class TicketsContract {
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected TicketsContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void eachYearCountsFromOne() {
        assertThat(List.of(draw(2026), draw(2026), draw(2027), draw(2026)))
                .isEqualTo(List.of(
                        new TicketNumber(2026, 1),
                        new TicketNumber(2026, 2),
                        new TicketNumber(2027, 1),
                        new TicketNumber(2026, 3)));
    }

    @Test
    void drawnByManyAtOnceTheNumbersAreDenseAndNoneComesTwice() {
        var perThread = 25;
        var drawn =
                Together.run(thread -> () -> IntStream.range(0, perThread)
                                .mapToObj(_ -> draw(2026))
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, (long) Together.THREADS * perThread)
                        .mapToObj(n -> new TicketNumber(2026, n))
                        .toList());
    }

    @Test
    void everyDrawnNumberCounts() {
        draw(2025);
        draw(2026);
        draw(2026);
        assertThat(ports.tickets().drawn()).isEqualTo(3);
    }

    @Test
    void aTicketComesBackAsItWasIssued() throws Outdated {
        var ticket = Any.ticket(draw(2026));
        ports.commits().commit(List.of(new TicketIssued(ticket)));
        assertThat(ports.tickets().find(ticket.number())).contains(ticket);
    }

    @Test
    void aTicketIsFoundByThoseThatItRelatesToOldestFirst() throws Outdated {
        issued(2026, 2, Set.of());
        var first = new TicketNumber(2026, 1);
        var second = new TicketNumber(2026, 2);
        var later = new ArrayList<TicketNumber>();
        for (var year : List.of(2027, 2026, 2026)) {
            later.add(draw(year));
            ports.commits().commit(List.of(new TicketIssued(Any.ticket(later.getLast(), second, first))));
        }
        var last = draw(2027);
        ports.commits().commit(List.of(new TicketIssued(Any.ticket(last, later.getFirst()))));
        later.sort(null);
        assertThat(ports.tickets().relatedTo(first)).isEqualTo(later);
        assertThat(ports.tickets().relatedTo(second)).isEqualTo(later);
        assertThat(ports.tickets().relatedTo(later.getLast())).isEqualTo(List.of(last));
        assertThat(ports.tickets().relatedTo(last)).isEmpty();
        assertThat(ports.tickets().find(later.getFirst()).orElseThrow().related())
                .isEqualTo(List.of(first, second));
        assertThat(rows(new Wanted(10, 0, Optional.empty()))).hasSize(6);
    }

    @Test
    void aNumberWithoutATicketIsNotFound() {
        assertThat(ports.tickets().find(draw(2026))).isEmpty();
    }

    @Test
    void whereNoneIsThePageIsEmptyAndTheLast() {
        assertThat(ports.tickets().page(new Wanted(10, 0, Optional.empty())))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void theNewestYearAndTheHighestNumberComeFirst() throws Outdated {
        issued(2026, 3, Set.of());
        issued(2027, 2, Set.of());
        assertThat(rows(new Wanted(10, 0, Optional.empty())))
                .isEqualTo(List.of(
                        "TKT-2027-000002", "TKT-2027-000001", "TKT-2026-000003", "TKT-2026-000002", "TKT-2026-000001"));
    }

    @Test
    void pageByPageEveryTicketOfTwoYearsWithHolesComesOnce() throws Outdated {
        issued(2026, 9, Set.of(1L, 4L, 5L, 9L));
        issued(2027, 7, Set.of(1L, 7L));
        var all = rows(new Wanted(500, 0, Optional.empty()));
        assertThat(all).hasSize(10);
        for (int limit = 1; limit <= 17; limit++)
            assertThat(walk(limit)).as("pages of %s", limit).isEqualTo(all);
    }

    @Test
    void aPageThatEndsExactlyWithTheFirstNumberIsTheLast() throws Outdated {
        issued(2026, 4, Set.of());
        assertThat(ports.tickets().page(new Wanted(4, 0, Optional.empty())).next())
                .isEmpty();
    }

    @Test
    void skippingCountsNumbersAndGoesOnIntoTheYearBefore() throws Outdated {
        issued(2026, 4, Set.of());
        issued(2027, 2, Set.of());
        assertThat(rows(new Wanted(2, 3, Optional.empty()))).isEqualTo(List.of("TKT-2026-000003", "TKT-2026-000002"));
    }

    @Test
    void skippingGoesOnFromTheCursor() throws Outdated {
        issued(2026, 4, Set.of());
        issued(2027, 3, Set.of());
        assertThat(rows(new Wanted(2, 2, Optional.of("TKT-2027-000002"))))
                .isEqualTo(List.of("TKT-2026-000003", "TKT-2026-000002"));
    }

    @Test
    void skippingPastTheEndLeavesNothing() throws Outdated {
        issued(2026, 4, Set.of());
        assertThat(ports.tickets().page(new Wanted(2, 10_000, Optional.empty())))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void aCursorBeyondTheNewestStartsAtTheNewest() throws Outdated {
        issued(2026, 2, Set.of());
        assertThat(rows(new Wanted(10, 0, Optional.of("TKT-2099-999999"))))
                .isEqualTo(List.of("TKT-2026-000002", "TKT-2026-000001"));
    }

    @Test
    void aCursorBeforeTheOldestLeavesNothing() throws Outdated {
        issued(2026, 2, Set.of());
        assertThat(rows(new Wanted(10, 0, Optional.of("TKT-1999-000001")))).isEmpty();
    }

    @Test
    void ticketsIssuedMeanwhileDoNotDisturbTheNextPage() throws Outdated {
        issued(2026, 5, Set.of());
        var first = ports.tickets().page(new Wanted(2, 0, Optional.empty()));
        issued(2026, 3, Set.of());
        assertThat(rows(new Wanted(2, 0, first.next()))).isEqualTo(List.of("TKT-2026-000003", "TKT-2026-000002"));
    }

    @Test
    void aWholePageOfTheLargestSizeComesAtOnce() throws Outdated {
        issued(2026, 130, Set.of());
        assertThat(rows(new Wanted(500, 0, Optional.empty()))).hasSize(130);
    }

    private TicketNumber draw(int year) {
        return ports.numbers().draw(year);
    }

    /** So many more numbers of the year, all spent but those that are holes. */
    private void issued(int year, int count, Set<Long> holes) throws Outdated {
        var tickets = new ArrayList<TicketNumber>();
        for (int i = 0; i < count; i++) tickets.add(draw(year));
        tickets.removeIf(number -> holes.contains(number.number()));
        for (var number : tickets) ports.commits().commit(List.of(new TicketIssued(Any.ticket(number))));
    }

    private List<String> rows(Wanted wanted) {
        return names(ports.tickets().page(wanted).rows());
    }

    private List<String> walk(int limit) {
        var seen = new ArrayList<String>();
        var after = Optional.<String>empty();
        do {
            var page = ports.tickets().page(new Wanted(limit, 0, after));
            assertThat(page.rows().size()).isLessThanOrEqualTo(limit);
            seen.addAll(names(page.rows()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    private static List<String> names(List<Ticket> tickets) {
        return tickets.stream().map(ticket -> ticket.number().toString()).toList();
    }
}
