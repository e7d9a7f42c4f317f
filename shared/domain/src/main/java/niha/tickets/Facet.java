package niha.tickets;

import java.util.ArrayList;
import java.util.List;

/** Something by which a ticket can be found: its status is FAILED, one of its tags is deposit. */
public record Facet(Kind kind, String value) {
    /** The ways to look for tickets. */
    public enum Kind {
        STATUS,
        ACTION,
        ENTITY_TYPE,
        ENTITY,
        USER,
        MARKET_MAKER,
        TAG
    }

    /** The value under which every ticket that concerns any market maker is found as well. */
    public static final String ANY = "*";

    public static List<Facet> of(Ticket ticket) {
        var facets = new ArrayList<Facet>();
        facets.add(new Facet(Kind.STATUS, ticket.status().name()));
        facets.add(new Facet(Kind.ACTION, ticket.action().name()));
        facets.add(new Facet(Kind.ENTITY_TYPE, ticket.action().entityType()));
        facets.add(new Facet(Kind.USER, ticket.origin().userId()));
        ticket.subject().entityId().ifPresent(id -> facets.add(new Facet(Kind.ENTITY, id)));
        // whoever looks for what happened to an account looks for what was moved in it as well
        ticket.subject().accountId().ifPresent(id -> facets.add(new Facet(Kind.ENTITY, id)));
        ticket.subject().marketMakerId().ifPresent(id -> {
            facets.add(new Facet(Kind.MARKET_MAKER, id));
            facets.add(new Facet(Kind.MARKET_MAKER, ANY));
        });
        ticket.tags().forEach(tag -> facets.add(new Facet(Kind.TAG, tag)));
        return facets;
    }
}
