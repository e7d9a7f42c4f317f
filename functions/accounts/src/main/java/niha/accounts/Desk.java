package niha.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niha.api.Operation;
import niha.app.Ids;
import niha.app.accounts.EditHolder;
import niha.app.accounts.Holders;
import niha.app.accounts.MoveFunds;
import niha.app.accounts.OpenAccount;
import niha.app.accounts.Proof;
import niha.app.accounts.ProofView;
import niha.app.commands.CommandDesk;
import niha.app.market.MarketData;
import niha.app.orders.FeeRates;
import niha.app.orders.FeesView;
import niha.app.orders.Orders;
import niha.app.orders.SetFees;
import niha.http.CommandEndpoint;
import niha.http.Endpoint;
import niha.http.Response;
import niha.http.Router;
import niha.parties.HolderKind;

/** Everything that can be asked about accounts, over whatever store there is. */
public final class Desk {
    private Desk() {}

    /** What it reads. */
    public record Reads(Holders holders, Orders orders, FeeRates fees, Proof proof, MarketData data) {}

    public static Router router(List<Operation> operations, CommandDesk desk, Reads reads, Ids ids) {
        var endpoints = new HashMap<String, Endpoint>();
        endpoints.putAll(of(HolderKind.MARKET_MAKER, "MarketMaker", "MarketMakers", desk, reads, ids));
        endpoints.putAll(of(HolderKind.CLIENT, "Entity", "Entities", desk, reads, ids));
        var limits = new LimitsVerb(new EditHolder(reads.holders(), reads.orders()));
        endpoints.put("updateMarketMakerLimits", new CommandEndpoint<>(desk, limits));
        endpoints.put("getFees", _ -> Response.ok(FeesView.of(reads.fees().all())));
        endpoints.put("updateFees", new CommandEndpoint<>(desk, new FeesVerb(new SetFees(reads.fees()))));
        endpoints.put("proveLedger", _ -> Response.ok(ProofView.of(reads.proof().compute())));
        return new Router(operations, endpoints);
    }

    /** Both kinds have the same operations under names of their own. */
    private static Map<String, Endpoint> of(
            HolderKind kind, String name, String plural, CommandDesk desk, Reads from, Ids ids) {
        var holders = from.holders();
        var reads = new HolderReads(kind, holders, from.orders());
        var edit = new EditHolder(holders, from.orders());
        return Map.of(
                "list" + plural,
                reads::list,
                "get" + name,
                reads::show,
                "get" + name + "Balances",
                reads::balances,
                "list" + name + "Transactions",
                reads::transactions,
                "create" + name,
                new CommandEndpoint<>(desk, new OpenVerb(kind, new OpenAccount(holders, from.data(), ids))),
                "update" + name,
                new CommandEndpoint<>(desk, new EditVerb(kind, edit)),
                "delete" + name,
                new CommandEndpoint<>(desk, new DeactivateVerb(kind, edit)),
                "create" + name + "Transaction",
                new CommandEndpoint<>(desk, new MoveVerb(kind, new MoveFunds(holders, from.data(), ids))));
    }
}
