package niha.app.commands;

import java.util.List;
import java.util.Optional;
import niha.app.events.Event;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** What came of a command, before anything is written: values only. */
public sealed interface Decision<T> {
    /** Yes: these changes, and this to say about them. */
    record Accepted<T>(T outcome, List<Change> changes, List<Event> events, Trace trace) implements Decision<T> {
        public Accepted {
            changes = List.copyOf(changes);
            events = List.copyOf(events);
        }
    }

    record Refused<T>(Refusal reason) implements Decision<T> {}

    /**
     * What the ticket says beyond the request and the answer: the entity, as JSON before and after.
     *
     * @param related the tickets of what caused this, such as an order's placement for its cancellation
     */
    record Trace(
            Subject subject,
            Optional<String> before,
            Optional<String> after,
            List<String> tags,
            List<TicketNumber> related) {
        public Trace {
            tags = List.copyOf(tags);
            related = List.copyOf(related);
        }
    }
}
