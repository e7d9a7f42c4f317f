package niha.liquiditydesk;

import java.util.List;
import java.util.Map;
import niha.api.Operation;
import niha.app.Ids;
import niha.app.accounts.Holders;
import niha.app.commands.CommandDesk;
import niha.app.liquidity.MarketMakers;
import niha.app.liquidity.PlanLiquidity;
import niha.app.liquidity.ProvisionLiquidity;
import niha.app.liquidity.ProvisionStep;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.orders.FeeRates;
import niha.http.CommandEndpoint;
import niha.http.Problem;
import niha.http.Router;

/** Everything that can be asked about liquidity, over whatever store there is. */
public final class Desk {
    private Desk() {}

    /** What it reads. */
    public record Reads(Holders holders, FeeRates fees, MarketData data, Halts halts) {}

    public static Router router(List<Operation> operations, CommandDesk desk, Reads reads, Ids ids) {
        var holders = reads.holders();
        var marketMakers = new MarketMakers(holders, reads.fees());
        var plan = new PlanLiquidity(marketMakers, reads.data(), reads.halts());
        var step = new ProvisionStep(
                desk, holders, ids, (refusal, ticket, id) -> Problem.of(refusal).answer(ticket, id));
        var provision = new ProvisionLiquidity(holders, marketMakers, step);
        return new Router(
                operations,
                Map.of(
                        "previewLiquidity", new PreviewEndpoint(plan),
                        "provisionLiquidity",
                                new ProvisionEndpoint(new CommandEndpoint<>(desk, new ProvisionVerb(provision)), ids)));
    }
}
