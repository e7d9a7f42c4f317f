package niha.proof.sim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import niha.app.Json;
import niha.app.commands.Caller;
import niha.http.Request;
import niha.http.Response;
import niha.http.Router;
import niha.parties.Role;
import niha.proof.sim.Line.Surroundings;

/** Those who call over HTTP. They repeat what was not answered, with the same key, and hold what they hear against what they heard. */
final class Callers {
    static final Caller ADMIN = caller("admin", Role.ADMIN);
    private static final int ATTEMPTS = 5;

    private final Surroundings around;
    private final Fleet<Wiring.Api> fleet;
    private final Consumer<String> violation;
    private final Map<String, String> answers = new HashMap<>();

    Callers(Surroundings around, Fleet<Wiring.Api> fleet, Consumer<String> violation) {
        this.around = around;
        this.fleet = fleet;
        this.violation = violation;
    }

    static Caller caller(String name, Role role) {
        return new Caller(
                name, Optional.of(name + "@x.com"), Set.of(role), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Something to ask for.
     *
     * @param route as in {@code POST /orders/place}
     * @param id the one parameter that paths have, or nothing
     */
    record Wish(
            Caller caller,
            String route,
            String parameter,
            String id,
            String body,
            String key,
            Optional<String> apiKey) {
        static Wish of(Caller caller, String route, String body, String key) {
            return new Wish(caller, route, "id", "", body, key, Optional.empty());
        }

        /** What a machine asks, which is nobody but for its key. */
        static Wish by(Machine machine, String route, String body, String key) {
            return new Wish(machine.name(), route, "id", "", body, key, Optional.of(machine.key()));
        }

        Wish about(String what) {
            return new Wish(caller, route, parameter, what, body, key, apiKey);
        }

        /** It changes nothing, and so what it is told changes. */
        boolean onlyLooks() {
            return route.endsWith("preview");
        }
    }

    /** A market maker's machine: how it is called here, and the key with which it comes. */
    record Machine(Caller name, String key, boolean buys) {}

    /** Asks until there is an answer, or patience ends. */
    Optional<JsonNode> ask(Wish wish, SplittableRandom dice) {
        var weather = around.weather();
        if (weather.strikes(Fault.ASKED_TWICE)) around.loop().start(dice.nextInt(50), () -> once(wish));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var answer = once(wish);
            if (answer.isPresent() && answer.get().status() != 503) {
                if (weather.strikes(Fault.KEY_REUSED) && !wish.onlyLooks() && !notDone(answer.get())) reuse(wish);
                return Optional.of(answer.get())
                        .filter(response -> response.status() == 200)
                        .map(Callers::json);
            }
            if (weather.strikes(Fault.GIVEN_UP)) return Optional.empty();
            around.loop().pause(200 + dice.nextInt(10_000));
        }
        return Optional.empty();
    }

    /** One call; nothing comes back if whoever answers it dies, or the way back is broken. */
    Optional<Response> once(Wish wish) {
        var environment = fleet.take();
        var process = environment.process();
        try {
            process.takes(1 + around.dice().nextInt(20));
            var response = answer(environment.function(), request(wish, process));
            fleet.giveBack(environment);
            around.trace()
                    .tell(
                            around.loop().now(),
                            () -> wish.caller().userId() + " " + wish.route() + " " + wish.id() + " " + wish.body()
                                    + " → " + response.status() + " " + response.body());
            hold(wish, response);
            if (around.weather().strikes(Fault.ANSWER_LOST)) return Optional.empty();
            return Optional.of(response);
        } catch (Loop.Killed end) {
            if (!process.isDead()) throw end;
            around.trace()
                    .tell(
                            around.loop().now(),
                            () -> wish.caller().userId() + " " + wish.route() + " " + wish.body() + " → no answer");
            return Optional.empty();
        }
    }

    private Response answer(Wiring.Api api, Request request) {
        try {
            return api.of(request.routeKey()).answer(request);
        } catch (RuntimeException bug) {
            violation.accept("5xx: " + request.routeKey() + " failed with " + bug);
            return Router.failed(request);
        }
    }

    private static Request request(Wish wish, Host process) {
        var space = wish.route().indexOf(' ') + 1;
        return new Request(
                wish.route().substring(0, space) + "/api/v1" + wish.route().substring(space),
                wish.id().isEmpty() ? Map.of() : Map.of(wish.parameter(), wish.id()),
                Map.of(),
                headers(wish),
                wish.body().getBytes(StandardCharsets.UTF_8),
                Optional.of(wish.caller()).filter(_ -> wish.apiKey().isEmpty()),
                "c-" + wish.key(),
                process.instant());
    }

    private static Map<String, String> headers(Wish wish) {
        var headers = new HashMap<>(Map.of("idempotency-key", wish.key(), "content-type", "application/json"));
        wish.apiKey().ifPresent(key -> headers.put("x-api-key", key));
        return headers;
    }

    /**
     * I15: one key, one answer. A cancellation's says how far it has come, which is more each time; a new API key is shown once only;
     * and who is not let in is not answered.
     */
    private void hold(Wish wish, Response response) {
        if (notDone(response)
                || wish.onlyLooks()
                || wish.route().contains("cancel")
                || wish.route().contains("/auth/mm/")
                || wish.route().startsWith("DELETE")) return;
        var before = answers.putIfAbsent(wish.caller().userId() + " " + wish.key(), response.body());
        if (before != null && !before.equals(response.body()))
            violation.accept("I15: key " + wish.key() + " was answered " + before + " and then " + response.body());
    }

    private static boolean notDone(Response response) {
        return response.status() == 503 || response.status() == 401 || response.status() == 429;
    }

    private void reuse(Wish wish) {
        var other = new Wish(
                wish.caller(), wish.route(), wish.parameter(), wish.id(), "{\"other\":1}", wish.key(), wish.apiKey());
        var environment = fleet.take();
        try {
            var response = answer(environment.function(), request(other, environment.process()));
            fleet.giveBack(environment);
            if (response.status() != 409 && !notDone(response))
                violation.accept("A key was used for something else and answered " + response.body());
        } catch (Loop.Killed end) {
            if (!environment.process().isDead()) throw end;
        }
    }

    private static JsonNode json(Response response) {
        try {
            return Json.read(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is no JSON: " + response.body(), e);
        }
    }
}
