package niha.quotingdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import niha.app.quoting.Switched;
import niha.tickets.TicketNumber;

/** What is answered to whoever configured or switched quoting. */
record Said(@JsonUnwrapped Switched now, String ticketId) {
    static Said of(Switched outcome, TicketNumber ticket) {
        return new Said(outcome, ticket.toString());
    }
}
