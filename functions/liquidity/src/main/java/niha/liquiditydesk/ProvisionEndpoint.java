package niha.liquiditydesk;

import java.util.HashMap;
import niha.app.Ids;
import niha.app.commands.Refusal;
import niha.http.CommandEndpoint;
import niha.http.Endpoint;
import niha.http.Request;
import niha.http.Response;

/** Provisions under a key, be it one that nobody else knows: the parts are told apart by it while the whole is decided again. */
record ProvisionEndpoint(CommandEndpoint<?, ?> command, Ids ids) implements Endpoint {
    private static final String KEY = "idempotency-key";

    @Override
    public Response answer(Request request) {
        return command.answer(request.header(KEY).isPresent() ? request : keyed(request));
    }

    @Override
    public Response refuse(Request request, Refusal reason) {
        return command.refuse(request, reason);
    }

    private Request keyed(Request request) {
        var headers = new HashMap<>(request.headers());
        headers.put(KEY, ids.at(request.receivedAt()).toString());
        return new Request(
                request.routeKey(),
                request.pathParameters(),
                request.query(),
                headers,
                request.body(),
                request.caller(),
                request.correlationId(),
                request.receivedAt());
    }
}
