package niha.orderdesk;

import java.util.List;
import java.util.Map;
import niha.api.Operation;
import niha.app.Ids;
import niha.app.accounts.Holders;
import niha.app.accounts.SwitchOff;
import niha.app.commands.CommandDesk;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.orders.AmendOrder;
import niha.app.orders.AwaitOrder;
import niha.app.orders.Drafts;
import niha.app.orders.FeeRates;
import niha.app.orders.OpenExposures;
import niha.app.orders.Orders;
import niha.app.orders.PlaceOrder;
import niha.app.orders.PreviewOrder;
import niha.app.orders.WithinLimits;
import niha.app.risk.Positions;
import niha.http.CommandEndpoint;
import niha.http.Endpoint;
import niha.http.Router;
import niha.http.orders.AmendVerb;
import niha.http.orders.CancelEndpoint;
import niha.http.orders.KillEndpoint;
import niha.http.orders.OrderReads;
import niha.http.orders.PlaceVerb;
import niha.http.orders.PreviewEndpoint;
import niha.http.orders.RiskReads;
import niha.http.orders.Traders;

/** Everything that can be asked about orders, over whatever store there is. */
public final class Desk {
    private Desk() {}

    /** What it reads. */
    public record Reads(
            Holders holders, Orders orders, Underway underway, MarketData data, Halts halts, FeeRates fees) {}

    public static Router router(
            List<Operation> operations, CommandDesk desk, Reads reads, AwaitOrder.Pause pause, Ids ids) {
        var holders = reads.holders();
        var exposures = new OpenExposures(reads.orders(), reads.underway());
        var drafts = new Drafts(reads.data(), reads.halts(), reads.fees(), new WithinLimits(holders, exposures));
        var clients = new Traders(Traders.Whose.CLIENTS_OWN, holders, reads.orders());
        var makers = new Traders(Traders.Whose.ANY_MARKET_MAKERS, holders, reads.orders());
        var place = new PlaceOrder(holders, drafts, ids);
        var amend = new AmendOrder(holders, drafts, ids);
        var await = new AwaitOrder(reads.orders(), pause);
        var mine = new OrderReads(clients, holders, reads.orders());
        var theirs = new OrderReads(makers, holders, reads.orders());
        var risk = new RiskReads(makers, new Positions(holders, exposures, reads.data()));
        var off = new SwitchOff(holders, reads.orders(), ids);
        return new Router(
                operations,
                Map.<String, Endpoint>ofEntries(
                        Map.entry("placeOrder", new CommandEndpoint<>(desk, new PlaceVerb(clients, place))),
                        Map.entry("previewOrder", new PreviewEndpoint(clients, new PreviewOrder(holders, drafts), ids)),
                        Map.entry("listMyOrders", mine::list),
                        Map.entry("getMyOrder", mine::show),
                        Map.entry("amendMyOrder", new CommandEndpoint<>(desk, new AmendVerb(clients, amend))),
                        Map.entry("cancelMyOrder", CancelEndpoint.over(desk, clients, ids, await)),
                        Map.entry("listMyTrades", mine::trades),
                        Map.entry("getMyBalances", mine::balances),
                        Map.entry("listMarketOrders", theirs::list),
                        Map.entry("placeMarketOrder", new CommandEndpoint<>(desk, new PlaceVerb(makers, place))),
                        Map.entry("getMarketOrder", theirs::show),
                        Map.entry("amendMarketOrder", new CommandEndpoint<>(desk, new AmendVerb(makers, amend))),
                        Map.entry("cancelMarketOrder", CancelEndpoint.over(desk, makers, ids, await)),
                        Map.entry("getMarketMakerInventory", risk::inventory),
                        Map.entry("getMarketMakerRisk", risk::risk),
                        Map.entry(
                                "switchMarketMaker",
                                KillEndpoint.of(
                                        makers, off, reads.orders(), verb -> new CommandEndpoint<>(desk, verb))),
                        Map.entry("resumeMarket", new CommandEndpoint<>(desk, new ResumeVerb(reads.halts())))));
    }
}
