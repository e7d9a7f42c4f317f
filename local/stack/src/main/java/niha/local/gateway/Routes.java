package niha.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import niha.api.Operation;

/** Finds the operation of a request. As in API Gateway, a literal segment is preferred to a parameter. */
final class Routes {
    /** What a request asks for. */
    sealed interface Match {
        /** This operation, with the decoded parameters of its path. */
        record Found(Operation operation, Map<String, String> pathParameters) implements Match {}

        /** The path is there, under other methods. */
        record OtherMethods(Set<String> methods) implements Match {}

        /** No such path. */
        record Nothing() implements Match {}
    }

    private record Route(Operation operation, List<String> segments) {}

    private final List<Route> routes;

    Routes(List<Operation> operations) {
        this.routes = operations.stream()
                .map(operation -> new Route(operation, segments(operation.path())))
                .sorted(Comparator.comparing(Routes::parameterPositions))
                .toList();
    }

    Match match(String method, String path) {
        var segments = segments(path);
        var others = new TreeSet<String>();
        for (var route : routes) {
            var parameters = parameters(route, segments);
            if (parameters.isEmpty()) continue;
            if (route.operation().method().equals(method)) return new Match.Found(route.operation(), parameters.get());
            others.add(route.operation().method());
        }
        return others.isEmpty() ? new Match.Nothing() : new Match.OtherMethods(others);
    }

    private static Optional<Map<String, String>> parameters(Route route, List<String> segments) {
        if (route.segments().size() != segments.size()) return Optional.empty();
        var parameters = new LinkedHashMap<String, String>();
        for (var i = 0; i < segments.size(); i++) {
            var wanted = route.segments().get(i);
            var given = segments.get(i);
            if (isParameter(wanted) && !given.isEmpty())
                parameters.put(wanted.substring(1, wanted.length() - 1), decoded(given));
            else if (!wanted.equals(given)) return Optional.empty();
        }
        return Optional.of(parameters);
    }

    /** Sorts literal segments before parameters, from left to right. */
    private static String parameterPositions(Route route) {
        var positions = new StringBuilder();
        for (var segment : route.segments()) positions.append(isParameter(segment) ? '1' : '0');
        return positions.toString();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> segments(String path) {
        return new ArrayList<>(List.of(path.split("/", -1)));
    }

    private static String decoded(String segment) {
        try {
            // A plus sign in a path is a plus sign.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
