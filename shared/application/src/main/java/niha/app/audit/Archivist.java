package niha.app.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import niha.app.Json;
import niha.app.audit.Archive.Batch;
import niha.app.audit.Archive.Position;
import niha.app.audit.Archive.Span;
import niha.app.audit.Archive.Tally;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.SystemTickets;
import niha.app.commands.SystemTickets.Finding;
import niha.tickets.ActionType;
import niha.tickets.Facet;
import niha.tickets.Segment;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/**
 * Follows the tickets by their numbers, enters them into the index and counts them, each once. A number that stays without a ticket
 * was drawn by a command that died: it gets a VOID ticket that says so. Whatever wakes it only says that it is worth looking; what
 * there is to do it finds out itself, so it may be woken too often, too late, or twice at once.
 */
public final class Archivist {
    /** No command lives that long: its function is stopped after ten seconds. */
    static final Duration LOST_AFTER = Duration.ofSeconds(60);

    /** With its counts a batch must fit into one transaction. */
    static final int BATCH = 32;

    /** More numbers than this missing at once means that something is wrong: better wait than race ahead. */
    private static final int MISSING_MAX = 200;

    private final Archive archive;
    private final SystemTickets tickets;
    private final int batch;

    public Archivist(Archive archive, SystemTickets tickets) {
        this(archive, tickets, BATCH);
    }

    /** With batches of another size, for whoever knows that few enough users and days are in one. */
    public Archivist(Archive archive, SystemTickets tickets, int batch) {
        this.archive = archive;
        this.tickets = tickets;
        this.batch = batch;
    }

    /** Catches up, and says how many tickets it entered. Stops when another one is at it. */
    public int run(Instant now) {
        var entered = 0;
        try {
            for (var newest : archive.drawn()) entered += catchUp(newest, now);
        } catch (Outdated another) {
            return entered;
        }
        return entered;
    }

    private int catchUp(TicketNumber newest, Instant now) throws Outdated {
        var year = newest.year();
        var position = archive.position(year);
        var entered = 0;
        for (int step = -1; step != 0; entered += step) {
            var before = position;
            position = step(year, before, newest.number(), now);
            step = Math.toIntExact(position.upTo()
                    - before.upTo()
                    + before.missing().size()
                    - position.missing().size());
        }
        return entered;
    }

    /** Enters one batch: those that were missing and are there by now, and the next new ones of the same segment. */
    private Position step(int year, Position position, long newest, Instant now) throws Outdated {
        var wanted = new ArrayList<>(
                position.missing().keySet().stream().sorted().limit(batch / 2).toList());
        var upTo = next(position, newest, batch - wanted.size());
        LongStream.rangeClosed(position.upTo() + 1, upTo).forEach(wanted::add);
        if (wanted.isEmpty()) return position;
        var found = new TreeMap<Long, Ticket>();
        for (var ticket : archive.read(numbers(year, wanted)))
            found.put(ticket.number().number(), ticket);
        var missing = new HashMap<>(position.missing());
        for (var number : wanted)
            if (found.containsKey(number)) missing.remove(number);
            else if (lost(missing, number, now)) {
                found.put(number, fill(new TicketNumber(year, number), now));
                missing.remove(number);
            } else missing.putIfAbsent(number, now);
        var after = new Position(upTo, missing, position.version() + 1);
        if (found.isEmpty() && after.missing().equals(position.missing())) return position;
        index(year, found.values());
        archive.advance(
                year,
                position,
                after,
                found.values().stream().map(Archivist::tally).toList());
        return after;
    }

    private static long next(Position position, long newest, int most) {
        return position.missing().size() >= MISSING_MAX ? position.upTo() : Math.min(position.upTo() + most, newest);
    }

    private static boolean lost(Map<Long, Instant> missing, long number, Instant now) {
        var since = missing.get(number);
        return since != null && since.plus(LOST_AFTER).isBefore(now);
    }

    private record LostCause(String code, String detail) {}

    private Ticket fill(TicketNumber number, Instant now) throws Outdated {
        var cause = Json.write(new LostCause(
                "LOST_IN_CRASH", "The command that drew this number ended without an answer and changed nothing"));
        var finding = new Finding(ActionType.TICKET_VOIDED, TicketStatus.VOID, cause, List.of("void"));
        return tickets.write(number, finding, now);
    }

    /** Tickets that were missing may lie in earlier segments than the new ones: each segment is entered for itself. */
    private void index(int year, Collection<Ticket> tickets) throws Outdated {
        var bySegment = new TreeMap<Long, List<Ticket>>();
        for (var ticket : tickets)
            bySegment
                    .computeIfAbsent(Segment.indexOf(ticket.number().number()), _ -> new ArrayList<>())
                    .add(ticket);
        for (var segment : bySegment.entrySet()) archive.index(batch(year, segment.getKey(), segment.getValue()));
    }

    private static Batch batch(int year, long segment, List<Ticket> tickets) {
        var found = new HashMap<Facet, Segment>();
        var tags = new HashSet<String>();
        for (var ticket : tickets) {
            tags.addAll(ticket.tags());
            for (var facet : Facet.of(ticket))
                found.merge(facet, Segment.empty().with(ticket.number().number()), Segment::or);
        }
        return new Batch(year, segment, found, span(tickets), tags);
    }

    private static Span span(List<Ticket> tickets) {
        return tickets.stream()
                .map(ticket -> new Span(ticket.timestamp(), ticket.timestamp()))
                .reduce(Span::and)
                .orElseThrow();
    }

    private static Tally tally(Ticket ticket) {
        return new Tally(
                ticket.timestamp().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                ticket.action().name(),
                ticket.status().name(),
                ticket.origin().userId(),
                ticket.origin().userEmail());
    }

    private static List<TicketNumber> numbers(int year, List<Long> numbers) {
        return numbers.stream().map(number -> new TicketNumber(year, number)).toList();
    }
}
