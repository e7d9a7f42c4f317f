package niha.http.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Refused;
import niha.app.orders.OrderView;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.ReplaceQuotes.Replaced;
import niha.app.orders.Wanted;
import niha.book.Side;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.http.orders.QuotesVerb.Quotes;
import niha.market.MarketCommand.Replace;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;

/** Puts quotes in the place of the last ones. A side that is not sent is not quoted any more. */
public record QuotesVerb(Traders traders, ReplaceQuotes replace) implements CommandEndpoint.Verb<Quotes, Replaced> {
    public record Quotes(Asset certificate, List<Wanted> quotes) {}

    private enum Certificate {
        CEA,
        EUA
    }

    @Override
    public ActionType type(Optional<Quotes> wanted) {
        return ActionType.QUOTE_UPDATED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<Quotes> read(Request request, Fields fields) {
        var certificate = fields.choice("certificate_type", Certificate.class).map(c -> Asset.valueOf(c.name()));
        var quotes = new ArrayList<Wanted>();
        for (var side : Side.values()) {
            var name = side == Side.BUY ? "bid" : "ask";
            var asset = certificate.orElse(Asset.CEA);
            if (fields.says(name + "_price") || fields.says(name + "_quantity"))
                quote(fields, name + "_price", name + "_quantity", asset, side).ifPresent(quotes::add);
            for (var layer : fields.objects(name + "s", Replace.ORDERS_MAX)) {
                quote(layer, "price", "quantity", asset, side).ifPresent(quotes::add);
                layer.refuseUnknown();
            }
        }
        if (quotes.size() > Replace.ORDERS_MAX)
            fields.refuse("bids", "and asks together must be at most " + Replace.ORDERS_MAX);
        return certificate.map(known -> new Quotes(known, quotes));
    }

    private static Optional<Wanted> quote(Fields fields, String priced, String sized, Asset certificate, Side side) {
        if (!fields.says(priced)) fields.refuse(priced, "is required");
        if (!fields.says(sized)) fields.refuse(sized, "is required");
        var price = fields.decimal(priced, Price::read);
        var quantity = OrderFields.quantity(fields, sized, certificate);
        if (price.isEmpty() || quantity.isEmpty()) return Optional.empty();
        return Optional.of(new Wanted(
                certificate,
                side,
                OrderType.LIMIT,
                price,
                quantity,
                Optional.empty(),
                TimeInForce.GTC,
                Optional.empty(),
                true));
    }

    @Override
    public Decision<Replaced> decide(Command command, Quotes wanted, TicketNumber ticket) {
        return traders.holder(command.caller(), Optional.empty())
                .map(holder -> replace.decide(command, holder, wanted.certificate(), wanted.quotes(), ticket))
                .orElseGet(() -> new Refused<>(traders.missing()));
    }

    private record Said(List<OrderView> orders, List<UUID> replaced, String ticketId) {}

    @Override
    public Object say(Replaced outcome, TicketNumber ticket) {
        return new Said(outcome.orders(), outcome.replaced(), ticket.toString());
    }
}
