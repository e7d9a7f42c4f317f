package niha.liquiditydesk;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import niha.api.Operation;
import niha.app.Ids;
import niha.app.accounts.Holders;
import niha.app.commands.CommandDesk;
import niha.app.commands.Ports;
import niha.app.liquidity.CancelLiquidity;
import niha.app.liquidity.CreateLiquidity;
import niha.app.liquidity.Funding;
import niha.app.liquidity.MarketMakers;
import niha.app.liquidity.Operations;
import niha.app.liquidity.PlanLiquidity;
import niha.app.liquidity.ProvisionLiquidity;
import niha.app.liquidity.ProvisionStep;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.orders.FeeRates;
import niha.app.orders.OpenExposures;
import niha.app.orders.Orders;
import niha.app.orders.WithinLimits;
import niha.http.CommandEndpoint;
import niha.http.Problem;
import niha.http.Router;

/** Everything that can be asked about liquidity, over whatever store there is. */
public final class Desk {
    private Desk() {}

    /** What it reads. */
    public record Reads(
            Holders holders,
            Orders orders,
            Underway underway,
            Operations operations,
            FeeRates fees,
            MarketData data,
            Halts halts) {
        OpenExposures exposures() {
            return new OpenExposures(orders, underway);
        }

        MarketMakers marketMakers() {
            return new MarketMakers(holders, fees, exposures());
        }
    }

    /** What it writes with. */
    public record Writes(
            Ports.Commits commits,
            Ports.TicketNumbers numbers,
            Ports.Backoff backoff,
            CommandDesk desk,
            Ids ids,
            InstantSource clock) {}

    public static Router router(List<Operation> operations, Reads reads, Writes writes) {
        var holders = reads.holders();
        var ids = writes.ids();
        var marketMakers = reads.marketMakers();
        var plan = new PlanLiquidity(marketMakers, reads.data(), reads.halts());
        var step = new ProvisionStep(
                writes.desk(),
                holders,
                reads.data(),
                ids,
                (refusal, ticket, id) -> Problem.of(refusal).answer(ticket, id));
        var provision = new ProvisionLiquidity(holders, marketMakers, step);
        var cancel = new CancelLiquidity(reads.operations(), reads.orders(), ids);
        var shown = new OperationReads(reads.operations(), reads.orders(), cancel);
        return new Router(
                operations,
                Map.of(
                        "previewLiquidity", new PreviewEndpoint(plan),
                        "createLiquidity", new CommandEndpoint<>(writes.desk(), new CreateVerb(create(reads, writes))),
                        "listLiquidityOperations", shown::list,
                        "getLiquidityOperation", shown::show,
                        "cancelLiquidityOperation", new CommandEndpoint<>(writes.desk(), new CancelVerb(cancel)),
                        "provisionLiquidity",
                                new ProvisionEndpoint(
                                        new CommandEndpoint<>(writes.desk(), new ProvisionVerb(provision)), ids)));
    }

    /** Goes on with what nobody has ended. */
    public static Resume resume(Reads reads, Writes writes) {
        return new Resume(reads.operations(), create(reads, writes), writes.desk());
    }

    private static CreateLiquidity create(Reads reads, Writes writes) {
        var plan = new PlanLiquidity(reads.marketMakers(), reads.data(), reads.halts());
        var funding = new Funding(
                reads.operations(),
                reads.holders(),
                reads.orders(),
                new WithinLimits(reads.holders(), reads.exposures()),
                writes.commits(),
                writes.numbers(),
                writes.backoff(),
                writes.ids(),
                writes.clock());
        return new CreateLiquidity(plan, reads.operations(), funding, writes.commits(), writes.ids(), writes.clock());
    }
}
