package niha.app.liquidity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Json;
import niha.app.accounts.Holders;
import niha.app.commands.Answer;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Ports.Unavailable;
import niha.app.commands.Refusal;
import niha.app.commands.Refusal.FieldError;
import niha.app.liquidity.Provision.CreateNew;
import niha.app.liquidity.Provision.FundExisting;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/**
 * Gives market makers what liquidity needs: new ones are created with it, or it is deposited with those there are. Each of them is a
 * command of its own, whole by itself and under its own ticket, so that a process which dies in between leaves nothing half done;
 * whoever asks again under the same key finds what was done, and the rest is done then.
 */
public final class ProvisionLiquidity {
    private static final int BUSY = 503;

    private final Holders holders;
    private final MarketMakers marketMakers;
    private final ProvisionStep step;

    public ProvisionLiquidity(Holders holders, MarketMakers marketMakers, ProvisionStep step) {
        this.holders = holders;
        this.marketMakers = marketMakers;
        this.step = step;
    }

    public Decision<Provisioned> decide(Command command, Provision wanted) {
        if (wanted.amount().units() < wanted.count())
            return new Refused<>(
                    new Refusal.InvalidFields(List.of(new FieldError("amount", "is too little for so many"))));
        return switch (wanted) {
            case CreateNew create -> create(command, create);
            case FundExisting fund ->
                firstObstacle(fund).<Decision<Provisioned>>map(Refused::new).orElseGet(() -> fund(command, fund));
        };
    }

    private Decision<Provisioned> create(Command command, CreateNew wanted) {
        var names = Names.of(wanted.amount().asset());
        var there = marketMakers.all(
                new Holders.Filter(Optional.empty(), Optional.of(wanted.type()), Optional.of(names.prefix())));
        var number = names.next(there);
        var answers = new ArrayList<Answer>();
        for (var part : wanted.parts()) {
            var answer = step.create(command, answers.size(), wanted.type(), part, names, number);
            number = Math.max(number, names.number(read(answer).path("mm_name").asText()) + 1);
            answers.add(answer);
        }
        return told(wanted, answers);
    }

    private Decision<Provisioned> fund(Command command, FundExisting wanted) {
        var answers = new ArrayList<Answer>();
        var parts = wanted.parts();
        for (int i = 0; i < wanted.count(); i++)
            answers.add(step.fund(command, i, wanted.ids().get(i), parts.get(i)));
        return told(wanted, answers);
    }

    /** What one of them cannot have, none gets. */
    private Optional<Refusal> firstObstacle(FundExisting wanted) {
        return wanted.ids().stream()
                .flatMap(id -> obstacle(wanted, id).stream())
                .findFirst();
    }

    private Optional<Refusal> obstacle(FundExisting wanted, UUID id) {
        var found = holders.find(HolderKind.MARKET_MAKER, id);
        if (found.isEmpty()) return Optional.of(new Refusal.HolderNotFound(HolderKind.MARKET_MAKER));
        Holder holder = found.get();
        if (!holder.active()) return Optional.of(new Refusal.HolderInactive(HolderKind.MARKET_MAKER));
        if (holder.type() != wanted.type()) return Optional.of(new Refusal.WrongAssetForType(holder.type()));
        return Optional.empty();
    }

    private static Decision<Provisioned> told(Provision wanted, List<Answer> answers) {
        var done = new ArrayList<Provisioned.Row>();
        var refused = new ArrayList<Provisioned.Refused>();
        for (var answer : answers) {
            if (answer.status() == BUSY)
                throw new Unavailable("Too much at once", new IllegalStateException(answer.body()));
            var told = read(answer);
            if (answer.status() == 200) done.add(row(told));
            else
                refused.add(new Provisioned.Refused(
                        told.path("detail").asText(), told.path("ticket_id").asText()));
        }
        var given = done.stream().map(Provisioned.Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var asset = wanted.amount().asset();
        var provisioned = new Provisioned(wanted.type(), asset, wanted.amount().toDecimal(), given, done, refused);
        return new Accepted<>(provisioned, List.of(), List.of(), trace(provisioned));
    }

    private static Provisioned.Row row(JsonNode told) {
        return new Provisioned.Row(
                UUID.fromString(told.path("mm_id").asText()),
                told.path("mm_name").asText(),
                told.path("amount").decimalValue(),
                told.path("ticket_id").asText());
    }

    private static JsonNode read(Answer answer) {
        try {
            return Json.read(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own answer is not JSON", e);
        }
    }

    private static Trace trace(Provisioned provisioned) {
        var tickets = new ArrayList<String>();
        provisioned.marketMakers().forEach(row -> tickets.add(row.ticketId()));
        provisioned.refused().forEach(one -> tickets.add(one.ticketId()));
        return new Trace(
                Subject.NONE,
                Optional.empty(),
                Optional.of(Json.write(provisioned)),
                List.of("liquidity", "provision"),
                tickets.stream()
                        .flatMap(ticket -> TicketNumber.parse(ticket).stream())
                        .toList());
    }
}
