package niha.http.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import niha.app.Json;
import niha.app.accounts.SwitchOff;
import niha.app.commands.Refusal;
import niha.app.orders.Orders;
import niha.http.CommandEndpoint;
import niha.http.Endpoint;
import niha.http.Request;
import niha.http.Response;

/**
 * Engages a kill switch so that whoever is told so has nothing left in any market that was not asked out: an order that was accepted in
 * the very moment is found afterwards, when none can follow any more, and is asked out under a ticket of its own.
 */
public record KillEndpoint(CommandEndpoint<?, ?> command, CommandEndpoint<?, ?> again, KillVerb verb, Orders orders)
        implements Endpoint {

    /** The commands of both looks are made alike. */
    public static KillEndpoint of(
            Traders traders, SwitchOff off, Orders orders, Function<KillVerb, CommandEndpoint<?, ?>> endpoint) {
        var verb = new KillVerb(traders, off, false);
        return new KillEndpoint(endpoint.apply(verb), endpoint.apply(new KillVerb(traders, off, true)), verb, orders);
    }

    @Override
    public Response answer(Request request) {
        var asked = command.answer(request);
        if (asked.status() != 200 || !missed(request, asked)) return asked;
        var rest = again.answer(request.withoutIdempotencyKey());
        return rest.status() == 200 ? asked : rest;
    }

    @Override
    public Response refuse(Request request, Refusal reason) {
        return command.refuse(request, reason);
    }

    private boolean missed(Request request, Response asked) {
        var told = read(asked);
        if (!told.path("kill_switch").path("engaged").asBoolean()) return false;
        var out = new HashSet<String>();
        told.path("cancel_requested").forEach(id -> out.add(id.asText()));
        return verb.stopped(request).stream()
                .flatMap(holder -> orders.open(holder.account(), Optional.empty()).stream())
                .map(order -> order.terms().id())
                .map(UUID::toString)
                .anyMatch(id -> !out.contains(id));
    }

    private static JsonNode read(Response asked) {
        try {
            return Json.read(asked.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own answer is not JSON", e);
        }
    }
}
