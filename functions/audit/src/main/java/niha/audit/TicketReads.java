package niha.audit;

import java.util.List;
import java.util.Optional;
import niha.app.audit.TicketView;
import niha.app.audit.Tickets;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.tickets.TicketNumber;

/** Lists and shows tickets. */
record TicketReads(Tickets tickets) {

    private record Listed(long total, List<TicketView> tickets, Optional<String> nextCursor) {}

    Response list(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(cursor -> TicketNumber.parse(cursor).isPresent());
        return query.answer(() -> {
            var page = tickets.page(wanted);
            var views = page.rows().stream().map(TicketView::of).toList();
            return query.linked(Response.ok(new Listed(tickets.drawn(), views, page.next())), page.next());
        });
    }

    Response show(Request request) {
        return TicketNumber.parse(request.path("ticket_id"))
                .flatMap(tickets::find)
                .map(ticket -> Response.ok(TicketView.of(ticket)))
                .orElseGet(() -> Problem.notFound("Ticket").response(request));
    }
}
