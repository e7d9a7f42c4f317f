package niha.orderdesk;

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

/** Whose orders a request is about: a client's own, or those of the market makers that an administrator trades for. */
record Traders(HolderKind kind, Holders holders, Orders orders) {

    /** The account that a caller trades with; an administrator names the market maker. */
    Optional<Holder> holder(Caller caller, Optional<UUID> marketMaker) {
        return switch (kind) {
            case CLIENT ->
                caller.email()
                        .flatMap(address -> holders.ofUser(new Email(address)))
                        .filter(holder -> holder.type().kind() == HolderKind.CLIENT);
            case MARKET_MAKER -> marketMaker.flatMap(id -> holders.find(kind, id));
        };
    }

    /** What to say to a caller for whom there is no such account. */
    Refusal missing() {
        return switch (kind) {
            case CLIENT -> new Refusal.NoAccount();
            case MARKET_MAKER -> new Refusal.HolderNotFound(kind);
        };
    }

    /** The order that the request's path names, if it is the caller's to see. */
    Optional<Order> order(Request request) {
        return id(request).flatMap(id -> switch (kind) {
            case CLIENT ->
                holder(request.signedIn(), Optional.empty())
                        .flatMap(holder -> orders.find(new Orders.Key(holder.account(), id)));
            case MARKET_MAKER -> orders.ofMarketMaker(id);
        });
    }

    /** Whose account it lies in. */
    Optional<Holder> owner(Order order) {
        return uuid(order.terms().account().value()).flatMap(id -> holders.find(kind, id));
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
