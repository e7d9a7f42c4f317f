package niha.app.audit;

import java.util.List;
import java.util.Optional;
import niha.app.Page;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;

/** The tickets as they are stored. Numbers are dense, so the numbers themselves are the index: any page is a range of them. */
public interface Tickets {
    Optional<Ticket> find(TicketNumber number);

    /** The tickets that relate to this one, oldest first. */
    List<TicketNumber> relatedTo(TicketNumber number);

    /** Newest first: by year, then by number. */
    Page<Ticket> page(Page.Wanted wanted);

    /** How many numbers were drawn, in all years. */
    long drawn();
}
