package niha.makerapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.api.Operation;
import niha.app.Ids;
import niha.app.access.ApiKeys;
import niha.app.access.Gatekeeper;
import niha.app.access.WhileKeyIsGood;
import niha.app.accounts.Holders;
import niha.app.accounts.SwitchOff;
import niha.app.commands.CommandDesk;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.orders.AmendOrder;
import niha.app.orders.AwaitOrder;
import niha.app.orders.CancelSeveral;
import niha.app.orders.Drafts;
import niha.app.orders.FeeRates;
import niha.app.orders.OpenExposures;
import niha.app.orders.Orders;
import niha.app.orders.PlaceOrder;
import niha.app.orders.PlaceSeveral;
import niha.app.orders.Quotes;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.WithinLimits;
import niha.app.risk.Positions;
import niha.http.CommandEndpoint;
import niha.http.Endpoint;
import niha.http.KeyDoor;
import niha.http.Router;
import niha.http.orders.AmendVerb;
import niha.http.orders.BulkVerb;
import niha.http.orders.CancelAllVerb;
import niha.http.orders.CancelEndpoint;
import niha.http.orders.CancelVerb;
import niha.http.orders.KillEndpoint;
import niha.http.orders.OrderReads;
import niha.http.orders.PlaceVerb;
import niha.http.orders.QuotesVerb;
import niha.http.orders.RiskReads;
import niha.http.orders.Traders;

/** Everything that a market maker's machine can ask, over whatever store there is. */
public final class Desk {
    private Desk() {}

    /** What it reads. */
    public record Reads(
            ApiKeys keys,
            Holders holders,
            Orders orders,
            Underway underway,
            Quotes quotes,
            MarketData data,
            Halts halts,
            FeeRates fees) {}

    public static Router router(
            List<Operation> operations, CommandDesk desk, Reads reads, AwaitOrder.Pause pause, Ids ids) {
        var own = new Traders(Traders.Whose.KEYS_OWN, reads.holders(), reads.orders());
        var exposures = new OpenExposures(reads.orders(), reads.underway());
        var drafts =
                new Drafts(reads.data(), reads.halts(), reads.fees(), new WithinLimits(reads.holders(), exposures));
        var risk = new RiskReads(own, new Positions(reads.holders(), exposures, reads.data()));
        var off = new SwitchOff(reads.holders(), reads.orders(), ids);
        var list = new OrderReads(own, reads.holders(), reads.orders());
        var good = new WhileKeyIsGood(reads.keys());
        var place = new PlaceVerb(own, new PlaceOrder(reads.holders(), drafts, ids));
        var amend = new AmendVerb(own, new AmendOrder(reads.holders(), drafts, ids));
        var cancel = new CommandEndpoint<>(desk, new Keyed<>(new CancelVerb(own, ids), good));
        var bulk = new BulkVerb(own, new PlaceSeveral(reads.holders(), drafts, ids));
        var quotes =
                new QuotesVerb(own, new ReplaceQuotes(reads.holders(), reads.orders(), reads.quotes(), drafts, ids));
        var cancelAll = new CancelAllVerb(own, reads.orders(), new CancelSeveral(ids));
        return new Router(
                operations,
                Map.<String, Endpoint>ofEntries(
                        Map.entry("placeOrdersByKey", new CommandEndpoint<>(desk, new Keyed<>(bulk, good))),
                        Map.entry("updateQuotesByKey", new CommandEndpoint<>(desk, new Keyed<>(quotes, good))),
                        Map.entry("cancelOrdersByKey", new CommandEndpoint<>(desk, new Keyed<>(cancelAll, good))),
                        Map.entry("placeOrderByKey", new CommandEndpoint<>(desk, new Keyed<>(place, good))),
                        Map.entry("listOrdersByKey", list::list),
                        Map.entry("getOrderByKey", list::show),
                        Map.entry("amendOrderByKey", new CommandEndpoint<>(desk, new Keyed<>(amend, good))),
                        Map.entry(
                                "cancelOrderByKey",
                                new CancelEndpoint(cancel, own, new AwaitOrder(reads.orders(), pause))),
                        Map.entry("getInventoryByKey", risk::inventory),
                        Map.entry("getRiskByKey", risk::risk),
                        Map.entry(
                                "engageKillSwitchByKey",
                                KillEndpoint.of(
                                        own,
                                        off,
                                        reads.orders(),
                                        verb -> new CommandEndpoint<>(desk, new Keyed<>(verb, good))))),
                Optional.of(new KeyDoor(new Gatekeeper(reads.keys(), reads.holders()))));
    }
}
