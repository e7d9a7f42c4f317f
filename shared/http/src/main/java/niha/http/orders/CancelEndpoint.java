package niha.http.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.CommandDesk;
import niha.app.commands.Refusal;
import niha.app.orders.AwaitOrder;
import niha.app.orders.Orders;
import niha.http.CommandEndpoint;
import niha.http.Endpoint;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.orders.Order;
import niha.orders.OrderStatus;

/**
 * Cancels, and waits a little for what the market makes of it. What became of an order does not change any more, so that whoever
 * asks again with the same key hears the same.
 */
public record CancelEndpoint(CommandEndpoint<Optional<Orders.Key>, ?> command, Traders traders, AwaitOrder await)
        implements Endpoint {

    public static CancelEndpoint over(CommandDesk desk, Traders traders, Ids ids, AwaitOrder await) {
        return new CancelEndpoint(new CommandEndpoint<>(desk, new CancelVerb(traders, ids)), traders, await);
    }

    @Override
    public Response answer(Request request) {
        var asked = command.answer(request);
        if (asked.status() != 200) return asked;
        return traders.order(request)
                .flatMap(order -> await.end(Orders.Key.of(order)))
                .map(order -> told(request, asked, order))
                .orElse(asked);
    }

    @Override
    public Response refuse(Request request, Refusal reason) {
        return command.refuse(request, reason);
    }

    /** It was cancelled, or something else came first. */
    private static Response told(Request request, Response asked, Order order) {
        if (order.status() != OrderStatus.CANCELLED)
            return Problem.of(new Refusal.OrderNotCancellable(order.status())).response(request);
        return Response.ok(new CancelVerb.Said(
                true, order.status().name(), order.terms().id().toString(), ticket(asked)));
    }

    private static String ticket(Response asked) {
        try {
            return Json.read(asked.body()).path("ticket_id").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own answer is not JSON", e);
        }
    }
}
