package niha.app.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Ids;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Envelope;
import niha.app.events.Event;
import niha.app.events.TicketIssued;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Documents;
import niha.tickets.Ticket.Origin;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** Writes the tickets of what nobody asked for and Niha found by itself. */
public final class SystemTickets {
    /** Stands where a ticket names its user. */
    public static final String SELF = "niha";

    private final Ports.Commits commits;
    private final Ids ids;

    public SystemTickets(Ports.Commits commits, Ids ids) {
        this.commits = commits;
        this.ids = ids;
    }

    /** What was found, as a JSON document. */
    public record Finding(ActionType action, TicketStatus status, String document, List<String> tags) {
        public Finding {
            tags = List.copyOf(tags);
        }
    }

    /** Writes the ticket under a number that has none; outdated if it has one by now. */
    public Ticket write(TicketNumber number, Finding finding, Instant now) throws Outdated {
        return write(number, finding, List.of(), now);
    }

    /** The same, with events that say more about it. */
    public Ticket write(TicketNumber number, Finding finding, List<Event> events, Instant now) throws Outdated {
        var correlationId = ids.at(now).toString();
        var ticket = new Ticket(
                ids.at(now),
                number,
                now,
                finding.action(),
                finding.status(),
                Subject.NONE,
                new Origin(SELF, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), correlationId),
                new Documents(Optional.empty(), Optional.of(finding.document()), Optional.empty(), Optional.empty()),
                List.of(),
                finding.tags());
        var metadata = new Envelope.Metadata(ids.at(now), now, correlationId, number.toString());
        var changes = new ArrayList<Change>();
        changes.add(new Change.TicketIssued(ticket));
        changes.add(new Change.EventRaised(Envelope.of(TicketIssued.of(ticket), metadata)));
        for (var event : events)
            changes.add(new Change.EventRaised(
                    Envelope.of(event, new Envelope.Metadata(ids.at(now), now, correlationId, number.toString()))));
        commits.commit(changes);
        return ticket;
    }
}
