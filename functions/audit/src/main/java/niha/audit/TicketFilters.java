package niha.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import niha.app.audit.TicketQuery;
import niha.http.Paging;
import niha.tickets.Facet.Kind;
import niha.tickets.TicketStatus;

/** The filters of the audit trail as the query says them. */
final class TicketFilters {
    private static final int ID_LENGTH_MAX = 100;
    private static final int ACTIONS_MAX = 50;
    private static final int TAGS_MAX = 20;

    private TicketFilters() {}

    static TicketQuery read(Paging query) {
        var wanted = new TicketQuery(List.of(), query.text("search", ID_LENGTH_MAX), from(query), to(query))
                .and(Kind.ACTION, query.texts("action_type", ACTIONS_MAX, ID_LENGTH_MAX))
                .and(Kind.USER, one(query, "user_id"))
                .and(Kind.MARKET_MAKER, one(query, "market_maker_id"))
                .and(
                        Kind.STATUS,
                        query.choice("status", TicketStatus.class).map(TicketStatus::name).stream()
                                .toList())
                .and(Kind.ENTITY_TYPE, one(query, "entity_type"))
                .and(Kind.ENTITY, one(query, "entity_id"));
        for (var tag : query.texts("tags", TAGS_MAX, ID_LENGTH_MAX)) wanted = wanted.and(Kind.TAG, List.of(tag));
        return wanted;
    }

    static Optional<Instant> from(Paging query) {
        return query.moment("date_from", TicketFilters::start);
    }

    static Optional<Instant> to(Paging query) {
        return query.moment("date_to", date -> start(date.plusDays(1)).minusMillis(1));
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static List<String> one(Paging query, String name) {
        return query.text(name, ID_LENGTH_MAX).stream().toList();
    }
}
