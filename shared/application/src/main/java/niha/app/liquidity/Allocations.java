package niha.app.liquidity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.Ids;
import niha.app.commands.Command;
import niha.ledger.AccountId;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.liquidity.Operation.Asked;
import niha.liquidity.Operation.Stage;
import niha.liquidity.Plan;
import niha.liquidity.PlannedOrder;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.units.Asset;

/** Makes a plan's orders real: each has an id, an account, and everything else that a market wants to know. */
final class Allocations {
    private Allocations() {}

    static List<Allocation> of(Plan plan, Ids ids, Instant at) {
        var allocations = new ArrayList<Allocation>();
        Stream.of(plan.bids(), plan.asks())
                .flatMap(side -> side.shares().stream())
                .filter(share -> !share.orders().isEmpty())
                .forEach(share -> allocations.add(new Allocation(
                        share.who().id(),
                        share.who().name(),
                        share.orders().stream()
                                .map(order -> terms(plan.certificate(), order, ids.at(at), at))
                                .toList())));
        return allocations;
    }

    private static OrderTerms terms(Asset certificate, PlannedOrder order, UUID id, Instant at) {
        return new OrderTerms(
                id,
                new AccountId(order.holder().toString()),
                certificate,
                order.side(),
                OrderType.LIMIT,
                TimeInForce.GTC,
                false,
                order.price(),
                order.quantity(),
                Optional.empty(),
                Optional.empty(),
                order.feeBasisPoints(),
                at.truncatedTo(ChronoUnit.MILLIS));
    }

    static Operation begun(
            UUID id, Circumstances now, List<Allocation> allocations, Command command, CreateLiquidity.Wanted wanted) {
        var first = allocations.getFirst().orders().getFirst();
        var at = command.at().truncatedTo(ChronoUnit.MILLIS);
        return new Operation(
                id,
                wanted.certificate(),
                wanted.targets(),
                now.plan().bids().actual(),
                now.plan().asks().actual(),
                now.reference().price(),
                now.reference().source().name(),
                wanted.planHash(),
                allocations.size(),
                allocations.stream().mapToInt(each -> each.orders().size()).sum(),
                first.account(),
                first.id(),
                new Asked(
                        command.caller().userId(),
                        command.caller().email(),
                        command.idempotencyKey(),
                        command.fingerprint(),
                        command.correlationId(),
                        command.request(),
                        wanted.notes()),
                at,
                Stage.FUNDING,
                0,
                at,
                1);
    }
}
