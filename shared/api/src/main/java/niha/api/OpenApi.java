package niha.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/**
 * The HTTP contract. The deployed gateway, the local gateway and the functions take their routes and roles from here.
 *
 * @param basePath what stands before every path, as in {@code /api/v1}
 */
public record OpenApi(String version, String basePath, List<Operation> operations) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    public OpenApi {
        operations = List.copyOf(operations);
    }

    /** The contract that travels in this jar. */
    public static OpenApi load() {
        return parse(Yaml.read("openapi.yaml"));
    }

    /** The operations that this function answers. */
    public List<Operation> of(String function) {
        return operations.stream().filter(o -> o.function().equals(function)).toList();
    }

    private static OpenApi parse(JsonNode document) {
        var basePath = document.at("/servers/0/url").asText();
        var operations = new ArrayList<Operation>();
        for (Entry<String, JsonNode> path : document.get("paths").properties())
            for (Entry<String, JsonNode> method : path.getValue().properties())
                if (METHODS.contains(method.getKey()))
                    operations.add(operation(basePath + path.getKey(), method.getKey(), method.getValue()));
        return new OpenApi(document.at("/info/version").asText(), basePath, operations);
    }

    private static Operation operation(String path, String method, JsonNode node) {
        var roles = new HashSet<String>();
        node.path("x-niha-roles").forEach(role -> roles.add(role.asText()));
        var open = node.has("security") && node.get("security").isEmpty();
        return new Operation(
                required(node, "operationId", path),
                method.toUpperCase(Locale.ROOT),
                path,
                required(node, "x-niha-function", path),
                open,
                Optional.ofNullable(node.get("x-niha-scope"))
                        .map(scope -> scope.asText().toUpperCase(Locale.ROOT)),
                roles);
    }

    private static String required(JsonNode node, String field, String path) {
        if (!node.hasNonNull(field)) throw new IllegalStateException(path + " has no " + field);
        return node.get(field).asText();
    }
}
