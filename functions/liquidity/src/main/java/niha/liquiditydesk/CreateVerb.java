package niha.liquiditydesk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.liquidity.CreateLiquidity;
import niha.app.liquidity.CreateLiquidity.Created;
import niha.app.liquidity.CreateLiquidity.Wanted;
import niha.app.liquidity.OperationView;
import niha.app.liquidity.OperationView.PartView;
import niha.app.liquidity.OperationView.Status;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Reading;

/** Places what was previewed. */
record CreateVerb(CreateLiquidity create) implements CommandEndpoint.Verb<Wanted, Created> {
    private static final String HASH_FORM = "[0-9a-f]{64}";
    private static final int HASH_LENGTH = 64;
    private static final int NOTES_LENGTH_MAX = 1_000;

    /** An answer is kept in one item. The operation itself shows all of them. */
    private static final int PARTS_SHOWN = 500;

    @Override
    public ActionType type(Optional<Wanted> wanted) {
        return ActionType.LIQUIDITY_CREATED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<Wanted> read(Request request, Fields fields) {
        var plan = PlanFields.read(fields);
        var hash = fields.text("plan_hash", HASH_LENGTH, CreateVerb::readHash);
        var notes = fields.optionalText("notes", NOTES_LENGTH_MAX);
        if (plan.isEmpty() || hash.isEmpty()) return Optional.empty();
        return Optional.of(new Wanted(plan.get().certificate(), plan.get().targets(), hash.get(), notes));
    }

    private static Reading<String> readHash(String text) {
        return text.matches(HASH_FORM)
                ? new Reading.Read<>(text)
                : new Reading.Unreadable<>("must be the plan_hash of a preview");
    }

    @Override
    public Decision<Created> decide(Command command, Wanted wanted, TicketNumber ticket) {
        return create.decide(command, wanted, ticket);
    }

    private record Said(
            boolean success,
            UUID liquidityOperationId,
            Status status,
            int ordersCreated,
            BigDecimal bidLiquidityEur,
            BigDecimal askLiquidityEur,
            List<PartView> marketMakersUsed,
            String ticketId) {}

    @Override
    public Object say(Created outcome, TicketNumber ticket) {
        return said(outcome, ticket);
    }

    static Object said(Created outcome, TicketNumber ticket) {
        var view = OperationView.of(outcome.operation(), Optional.empty());
        return new Said(
                view.status() != Status.FUNDING && view.status() != Status.UNDOING,
                view.id(),
                view.status(),
                view.orders(),
                view.actualBidLiquidityEur(),
                view.actualAskLiquidityEur(),
                outcome.allocations().stream()
                        .limit(PARTS_SHOWN)
                        .map(PartView::of)
                        .toList(),
                ticket.toString());
    }
}
