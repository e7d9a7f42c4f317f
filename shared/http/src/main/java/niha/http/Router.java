package niha.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import niha.access.Scope;
import niha.api.Operation;
import niha.app.commands.Caller;
import niha.app.commands.Ports.Unavailable;
import niha.app.commands.Refusal;

/** Finds the endpoint of an operation and lets in who may call it. Its table is the contract: no route more, none less. */
public final class Router {
    private record Route(Operation operation, Endpoint endpoint) {}

    private final Map<String, Route> routes = new HashMap<>();
    private final Optional<Door> door;

    /** For a function whose callers have all signed in, or need not. */
    public Router(List<Operation> operations, Map<String, Endpoint> endpoints) {
        this(operations, endpoints, Optional.empty());
    }

    /** Built from the operations that the contract gives to this function, and the endpoint of each by its id. */
    public Router(List<Operation> operations, Map<String, Endpoint> endpoints, Optional<Door> door) {
        this.door = door;
        var declared = new TreeSet<String>();
        for (var operation : operations) {
            declared.add(operation.id());
            var endpoint = endpoints.get(operation.id());
            if (endpoint != null) routes.put(operation.routeKey(), new Route(operation, endpoint));
        }
        if (!declared.equals(new TreeSet<>(endpoints.keySet())))
            throw new IllegalStateException("The contract has " + declared + ", the code has " + endpoints.keySet());
    }

    public Response answer(Request request) {
        try {
            return route(request).with("x-correlation-id", request.correlationId());
        } catch (Unavailable e) {
            return Problem.unavailable()
                    .response(request)
                    .with("retry-after", "1")
                    .with("x-correlation-id", request.correlationId());
        }
    }

    private Response route(Request request) {
        var route = routes.get(request.routeKey());
        if (route == null) return Problem.notFound("Path").response(request);
        if (route.operation().open()) return route.endpoint().answer(request);
        var scope = route.operation().scope();
        if (scope.isPresent()) return byKey(request, route.endpoint(), Scope.valueOf(scope.get()));
        if (request.caller().isEmpty())
            return Problem.unauthorized().response(request).with("www-authenticate", "Bearer");
        if (allowed(request.signedIn(), route.operation().roles()))
            return route.endpoint().answer(request);
        return route.endpoint().refuse(request, new Refusal.RoleMissing());
    }

    private Response byKey(Request request, Endpoint endpoint, Scope scope) {
        var entry = door.orElseThrow().admit(request, scope);
        var answer = switch (entry) {
            case Door.Entry.In in -> endpoint.answer(request.by(in.caller()));
            case Door.Entry.Out out ->
                out.caller()
                        .map(caller -> endpoint.refuse(request.by(caller).withoutIdempotencyKey(), out.why()))
                        .orElseGet(() -> Problem.of(out.why()).response(request));
        };
        var headers = new HashMap<>(entry.headers());
        if (answer.status() == 401) headers.put("www-authenticate", "ApiKey");
        return answer.with(headers);
    }

    private static boolean allowed(Caller caller, Set<String> roles) {
        return roles.isEmpty() || caller.roles().stream().anyMatch(role -> roles.contains(role.name()));
    }

    /** For a bug: the caller learns that it is ours, and nothing of what it was. */
    public static Response failed(Request request) {
        return Problem.internal().response(request).with("x-correlation-id", request.correlationId());
    }
}
