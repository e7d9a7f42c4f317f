package niha.app.liquidity;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Refusal;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.liquidity.Plan.Targets;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/**
 * Places exactly the plan that was previewed: funds all of it, then sends all of it as one command of which the market lets in everything
 * or nothing. What cannot be funded after all is given back, and the answer is a fresh preview.
 */
public final class CreateLiquidity {
    /** Whoever asked does not wait longer than this for a large plan; it goes on without them. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PlanLiquidity plan;
    private final Operations operations;
    private final Funding funding;
    private final Ports.Commits commits;
    private final Ids ids;
    private final InstantSource clock;

    public CreateLiquidity(
            PlanLiquidity plan,
            Operations operations,
            Funding funding,
            Ports.Commits commits,
            Ids ids,
            InstantSource clock) {
        this.plan = plan;
        this.operations = operations;
        this.funding = funding;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is to be placed: the plan of these targets that has this hash. */
    public record Wanted(Asset certificate, Targets targets, String planHash, Optional<String> notes) {}

    /** What came of it, with what each market maker placed. */
    public record Created(Operation operation, List<Allocation> allocations) {}

    public Decision<Created> decide(Command command, Wanted wanted, TicketNumber ticket) {
        var underway = underway(command, ticket);
        if (underway.isPresent()) return underway.get();
        var now = plan.now(wanted.certificate(), wanted.targets());
        var preview = LiquidityPreview.of(now, command.at());
        if (!preview.planHash().equals(wanted.planHash()))
            return unlessUnderway(command, ticket, new Refusal.PlanMoved(Json.write(preview)));
        if (!preview.canExecute()) return unlessUnderway(command, ticket, cannot(preview));
        var allocations = Allocations.of(now.plan(), ids, command.at());
        var begun = Allocations.begun(ids.at(command.at()), now, allocations, command, wanted);
        try {
            commits.commit(List.of(new Change.OperationBegun(begun, allocations)));
        } catch (Outdated another) {
            return unlessUnderway(command, ticket, new Refusal.LiquidityUnderWay());
        }
        return goOn(command, begun, ticket);
    }

    /** The same command may have begun beside this one, and moved what this one sees: then there is one answer for both. */
    private Decision<Created> unlessUnderway(Command command, TicketNumber ticket, Refusal refusal) {
        return underway(command, ticket).orElseGet(() -> new Refused<>(refusal));
    }

    private Optional<Decision<Created>> underway(Command command, TicketNumber ticket) {
        return operations
                .underway()
                .map(operation -> isOf(operation, command)
                        ? goOn(command, operation, ticket)
                        : new Refused<>(new Refusal.LiquidityUnderWay()));
    }

    /** Sent again by the same caller under the same key, whose first attempt was not answered. */
    private static boolean isOf(Operation operation, Command command) {
        var asked = operation.asked();
        return asked.key().isPresent()
                && asked.key().equals(command.idempotencyKey())
                && asked.by().equals(command.caller().userId())
                && asked.fingerprint().equals(command.fingerprint());
    }

    private static Refusal cannot(LiquidityPreview preview) {
        return preview.missingAssets()
                .<Refusal>map(lack -> new Refusal.InsufficientAssets(
                        lack.assetType(), lack.required(), lack.available(), lack.shortfall()))
                .orElseGet(() -> new Refusal.CannotPlace(preview.reason().orElse("There is nothing to place")));
    }

    /** Takes an operation as far as it goes: whoever began it, or whoever finds it unfinished. */
    public Decision<Created> goOn(Command command, Operation from, TicketNumber ticket) {
        var allocations = operations.allocations(from.id());
        var patience = command.at().plus(PATIENCE);
        var operation =
                funding.run(from, allocations, ticket, () -> clock.instant().isBefore(patience));
        var now = clock.instant();
        return switch (operation.stage()) {
            case FUNDING, UNDOING -> {
                if (!Funding.isThrough(operation))
                    yield accepted(
                            operation.leftToItself(now),
                            allocations,
                            List.of(moved(operation, operation.leftToItself(now))));
                if (operation.stage() == Operation.Stage.UNDOING) yield refuse(command, operation);
                var placed = operation.placed(now);
                yield accepted(placed, allocations, List.of(moved(operation, placed), sent(placed, allocations)));
            }
            case PLACED, CANCELLED -> accepted(operation, allocations, List.of());
            case REFUSED -> new Refused<>(moved(command, operation));
        };
    }

    private Decision<Created> refuse(Command command, Operation undone) {
        try {
            commits.commit(List.of(moved(undone, undone.refused(clock.instant()))));
        } catch (Outdated another) {
            // Whoever was faster did the same.
        }
        return new Refused<>(moved(command, undone));
    }

    private Refusal moved(Command command, Operation operation) {
        var now = plan.now(operation.certificate(), operation.targets());
        return new Refusal.PlanMoved(Json.write(LiquidityPreview.of(now, command.at())));
    }

    private static Change moved(Operation before, Operation after) {
        return new Change.OperationMoved(before, after);
    }

    /** All orders, in the order of the plan. Its time is that of the last step: a large plan takes long, and must not come too late. */
    private static Change sent(Operation placed, List<Allocation> allocations) {
        var parts = new ArrayList<Part>();
        for (var allocation : allocations)
            allocation.orders().forEach(terms -> parts.add(new MarketCommand.Enter(terms)));
        UUID id = Ids.derived(placed.updatedAt(), "liquidity/" + placed.id());
        return new Change.CommandSent(placed.certificate(), new Together(id, placed.updatedAt(), parts, Rule.ALL_REST));
    }

    private static Accepted<Created> accepted(Operation operation, List<Allocation> allocations, List<Change> changes) {
        return new Accepted<>(
                new Created(operation, allocations),
                changes,
                List.of(),
                new Trace(
                        new Subject(Optional.of(operation.id().toString()), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.of(Json.write(OperationView.of(operation, Optional.empty()))),
                        List.of("liquidity"),
                        List.of()));
    }
}
