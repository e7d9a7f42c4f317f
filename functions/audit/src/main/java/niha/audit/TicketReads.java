package niha.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import niha.app.Page;
import niha.app.audit.TicketQuery;
import niha.app.audit.TicketSearch;
import niha.app.audit.TicketStats;
import niha.app.audit.TicketView;
import niha.app.audit.Tickets;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.tickets.Facet;
import niha.tickets.Facet.Kind;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** Lists, filters, counts and shows tickets. */
record TicketReads(Tickets tickets, TicketSearch search, TicketStats stats) {

    private record Listed(long total, List<TicketView> tickets, Optional<String> nextCursor) {}

    Response list(Request request) {
        return listed(request, UnaryOperator.identity());
    }

    Response marketMakerActions(Request request) {
        return listed(request, query -> query.and(Kind.MARKET_MAKER, List.of(Facet.ANY)));
    }

    Response failedActions(Request request) {
        return listed(request, query -> query.and(Kind.STATUS, List.of(TicketStatus.FAILED.name())));
    }

    private Response listed(Request request, UnaryOperator<TicketQuery> narrow) {
        var paging = new Paging(request);
        var wanted = paging.wanted(cursor -> TicketNumber.parse(cursor).isPresent());
        var query = narrow.apply(TicketFilters.read(paging));
        return paging.answer(() -> {
            if (!query.isAll()) {
                var found = search.find(query, wanted);
                return answer(paging, found.total(), found.page());
            }
            return answer(paging, tickets.drawn(), tickets.page(wanted));
        });
    }

    private static Response answer(Paging paging, long total, Page<Ticket> page) {
        var views = page.rows().stream().map(TicketView::of).toList();
        return paging.linked(Response.ok(new Listed(total, views, page.next())), page.next());
    }

    Response show(Request request) {
        return TicketNumber.parse(request.path("ticket_id"))
                .flatMap(tickets::find)
                .map(ticket -> Response.ok(TicketView.of(ticket, tickets.relatedTo(ticket.number()))))
                .orElseGet(() -> Problem.notFound("Ticket").response(request));
    }

    Response stats(Request request) {
        var query = new Paging(request);
        var from = TicketFilters.from(query);
        var to = TicketFilters.to(query);
        return query.answer(() -> Response.ok(stats.over(from, to)));
    }
}
