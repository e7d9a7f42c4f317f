package niha.api;

import java.util.Optional;
import java.util.Set;

/**
 * One operation of openapi.yaml.
 *
 * @param method upper case, as in {@code POST}
 * @param path with the base path and the parameters in braces, as in {@code /api/v1/admin/market-makers/{id}}
 * @param function the function of topology.yaml that answers it
 * @param open whether it may be called without credentials
 * @param scope in upper case, where the caller comes with an API key that must have it, instead of having signed in
 * @param roles any one of them suffices; empty means every signed-in caller
 */
public record Operation(
        String id,
        String method,
        String path,
        String function,
        boolean open,
        Optional<String> scope,
        Set<String> roles) {
    public Operation {
        roles = Set.copyOf(roles);
    }

    public Operation(String id, String method, String path, String function, boolean open, Set<String> roles) {
        this(id, method, path, function, open, Optional.empty(), roles);
    }

    /** Whether the gateway asks for a token. */
    public boolean asksForToken() {
        return !open && scope.isEmpty();
    }

    /** The route as API Gateway writes it: {@code POST /api/v1/admin/market-makers}. */
    public String routeKey() {
        return method + " " + path;
    }

    /** Whether it only reads: such a call is never a command and leaves no ticket. */
    public boolean reads() {
        return method.equals("GET");
    }
}
