package niha.http.orders;

import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.Holders;
import niha.app.commands.Caller;
import niha.app.commands.Refusal;
import niha.app.orders.Orders;
import niha.http.Request;
import niha.orders.Order;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.tickets.Ticket.Subject;

/** Whose orders a request is about. */
public record Traders(Whose whose, Holders holders, Orders orders) {
    public enum Whose {
        /** A client's own. */
        CLIENTS_OWN,
        /** Those of the market makers that an administrator trades for. */
        ANY_MARKET_MAKERS,
        /** Those of the market maker whose key a machine came with. */
        KEYS_OWN
    }

    HolderKind kind() {
        return whose == Whose.CLIENTS_OWN ? HolderKind.CLIENT : HolderKind.MARKET_MAKER;
    }

    /** Whether a request names the account that it is about; any other is about the caller's. */
    boolean areNamed() {
        return whose == Whose.ANY_MARKET_MAKERS;
    }

    /** The account that a caller trades with; an administrator names the market maker. */
    Optional<Holder> holder(Caller caller, Optional<UUID> marketMaker) {
        return switch (whose) {
            case CLIENTS_OWN ->
                caller.email()
                        .flatMap(address -> holders.ofUser(new Email(address)))
                        .filter(holder -> holder.type().kind() == HolderKind.CLIENT);
            case ANY_MARKET_MAKERS -> marketMaker.flatMap(id -> holders.find(kind(), id));
            case KEYS_OWN -> caller.key().flatMap(key -> holders.find(kind(), key.marketMaker()));
        };
    }

    /** What to say to a caller for whom there is no such account. */
    Refusal missing() {
        return switch (kind()) {
            case CLIENT -> new Refusal.NoAccount();
            case MARKET_MAKER -> new Refusal.HolderNotFound(kind());
        };
    }

    /** The order that the request's path names, if it is the caller's to see. */
    Optional<Order> order(Request request) {
        return id(request)
                .flatMap(id -> areNamed()
                        ? orders.ofMarketMaker(id)
                        : holder(request.signedIn(), Optional.empty())
                                .flatMap(holder -> orders.find(new Orders.Key(holder.account(), id))));
    }

    /** Whose account it lies in. */
    Optional<Holder> owner(Order order) {
        return uuid(order.terms().account().value()).flatMap(id -> holders.find(kind(), id));
    }

    static Subject subject(Request request) {
        return new Subject(id(request).map(UUID::toString), Optional.empty(), Optional.empty());
    }

    private static Optional<UUID> id(Request request) {
        return uuid(request.path("id"));
    }

    /** Only the one way in which ids are written. */
    static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
