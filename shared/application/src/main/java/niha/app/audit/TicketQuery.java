package niha.app.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.audit.Archive.Span;
import niha.tickets.Facet;
import niha.tickets.Facet.Kind;

/**
 * Which tickets are wanted; all conditions hold together.
 *
 * @param facets each inner list is a choice: one of its facets suffices
 * @param text part of a ticket's number or of one of its tags, in any case
 */
public record TicketQuery(
        List<List<Facet>> facets, Optional<String> text, Optional<Instant> from, Optional<Instant> to) {
    public static final TicketQuery ALL =
            new TicketQuery(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public TicketQuery {
        facets = facets.stream().map(List::copyOf).toList();
    }

    public boolean isAll() {
        return equals(ALL);
    }

    boolean isTimed() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether anything that happened in the span may be wanted. */
    boolean meets(Span span) {
        return !from.map(span.latest()::isBefore).orElse(false)
                && !to.map(span.earliest()::isAfter).orElse(false);
    }

    boolean within(Instant moment) {
        return from.map(first -> !moment.isBefore(first)).orElse(true)
                && to.map(last -> !moment.isAfter(last)).orElse(true);
    }

    /** The same and one condition more. */
    public TicketQuery and(Kind kind, List<String> values) {
        if (values.isEmpty()) return this;
        var more = new ArrayList<>(facets);
        more.add(values.stream().map(value -> new Facet(kind, value)).toList());
        return new TicketQuery(more, text, from, to);
    }
}
