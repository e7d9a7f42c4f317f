package niha.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import niha.app.Json;
import niha.app.Page;
import niha.app.audit.TicketSearch;
import niha.app.audit.TicketView;
import niha.app.audit.Tickets;
import niha.http.Paging;
import niha.http.Request;
import niha.http.Response;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;

/** Writes tickets out, a part at a time, so that a trail of any size leaves through answers of a bounded one. */
record Export(Tickets tickets, TicketSearch search) {
    private static final int ROWS_PER_PART = 500;

    /** How the query says it. */
    private enum Format {
        csv,
        jsonl
    }

    Response export(Request request) {
        var query = new Paging(request);
        var format = query.choice("format", Format.class).orElse(Format.csv);
        var cursor = query.wanted(text -> TicketNumber.parse(text).isPresent()).after();
        var filters = TicketFilters.read(query);
        return query.answer(() -> {
            var wanted = new Page.Wanted(ROWS_PER_PART, 0, cursor);
            var page = filters.isAll()
                    ? tickets.page(wanted)
                    : search.find(filters, wanted).page();
            var response = switch (format) {
                case csv -> file("text/csv; charset=utf-8", "tickets.csv", csv(page.rows(), cursor.isEmpty()));
                case jsonl -> file("application/jsonl", "tickets.jsonl", jsonLines(page.rows()));
            };
            return query.linked(response, page.next());
        });
    }

    private static Response file(String type, String name, String body) {
        return new Response(
                200,
                Map.of("content-type", type, "content-disposition", "attachment; filename=\"" + name + "\""),
                body);
    }

    private static String jsonLines(List<Ticket> tickets) {
        return tickets.stream()
                .map(ticket -> Json.write(TicketView.of(ticket)) + "\n")
                .collect(Collectors.joining());
    }

    private static final String HEADER =
            "ticket_id,timestamp,status,action_type,entity_type,entity_id,user_id,user_email,"
                    + "market_maker_id,ip_address,user_agent,session_id,correlation_id,tags,related_ticket_ids,"
                    + "request_payload,response_data,before_state,after_state,account_id\r\n";

    private static String csv(List<Ticket> tickets, boolean first) {
        return (first ? HEADER : "") + tickets.stream().map(Export::row).collect(Collectors.joining());
    }

    private static String row(Ticket ticket) {
        var t = TicketView.of(ticket);
        return List.of(
                                t.ticketId(),
                                Json.timestamp(t.timestamp()),
                                t.status().name(),
                                t.actionType().name(),
                                t.entityType(),
                                or(t.entityId()),
                                t.userId(),
                                or(t.userEmail()),
                                or(t.marketMakerId()),
                                or(t.ipAddress()),
                                or(t.userAgent()),
                                or(t.sessionId()),
                                t.correlationId(),
                                String.join(" ", t.tags()),
                                String.join(" ", t.relatedTicketIds()),
                                or(t.requestPayload().map(Json.Raw::text)),
                                or(t.responseData().map(Json.Raw::text)),
                                or(t.beforeState().map(Json.Raw::text)),
                                or(t.afterState().map(Json.Raw::text)),
                                or(t.accountId()))
                        .stream()
                        .map(Export::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String or(Optional<String> text) {
        return text.orElse("");
    }

    /** A spreadsheet takes what starts with one of these for a formula and would run it: an apostrophe makes it a text again. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
