package niha.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import niha.local.oidc.Issuer;
import niha.local.oidc.SigningKey;
import niha.local.oidc.Tokens;
import niha.local.oidc.Users;
import niha.local.web.FrontDoor;

/** Speaks to the Niha that runs on a folder, from another process. */
final class Remote {
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final PrintStream console;

    Remote(Settings settings, PrintStream console) {
        this.settings = settings;
        this.console = console;
    }

    void down() throws CannotStart, InterruptedException {
        var instance = running();
        if (instance.isEmpty()) {
            console.println("Niha does not run on " + settings.home() + ".");
            return;
        }
        var process = ProcessHandle.of(instance.get().pid());
        try {
            post(instance.get().url() + "/local/stop", "{}");
            if (process.isPresent()) process.get().onExit().get(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            // One that no longer answers is told by a signal, which it obeys the same way.
            process.ifPresent(ProcessHandle::destroy);
        }
        console.println("Niha has stopped.");
    }

    void status() throws CannotStart {
        var instance = running().orElseThrow(() -> new CannotStart("Niha does not run on " + settings.home() + "."));
        console.printf("url      %s%npid      %d%nversion  %s%n", instance.url(), instance.pid(), instance.version());
        try {
            var health = JSON.readTree(new HealthCheck(instance.url()).ask().body());
            console.printf("health   %s%n", health.path("status").asText("unknown"));
            health.path("dependencies")
                    .properties()
                    .forEach(d -> console.printf(
                            "  %-16s %s%n", d.getKey(), d.getValue().asText()));
        } catch (IOException e) {
            throw new CannotStart("It does not answer: " + e.getMessage(), e);
        }
    }

    void token(String email) throws CannotStart {
        var instance = running();
        var token = instance.isPresent() ? asked(instance.get(), email) : signed(email);
        console.println(token);
    }

    private String asked(Instance instance, String email) throws CannotStart {
        try {
            var answer = JSON.readTree(
                    post(instance.url() + "/local/tokens", JSON.writeValueAsString(Map.of("email", email))));
            if (answer.has("access_token")) return answer.get("access_token").asText();
            throw new CannotStart(answer.path("detail").asText("There is no such user"));
        } catch (IOException e) {
            throw new CannotStart("Niha does not answer at " + instance.url() + ": " + e.getMessage(), e);
        }
    }

    /** Nothing runs: the same key signs here, for the address at which Niha will be. */
    private String signed(String email) throws CannotStart {
        var user = new Users(settings.home().resolve("users.json"))
                .find(email)
                .orElseThrow(() -> new CannotStart("Nobody here is called \"" + email + "\""));
        var key = SigningKey.in(settings.home().resolve("oidc").resolve("key.json"));
        var issuer = FrontDoor.origin(settings.port()) + Issuer.MOUNT;
        return new Tokens(key, issuer, InstantSource.system()).access(user);
    }

    /** The one that runs on the folder now. */
    Optional<Instance> running() {
        return Home.isTaken(settings.home()) ? Instance.read(settings.home()) : Optional.empty();
    }

    static String post(String url, String body) throws IOException {
        var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("content-type", "application/json");
        try (var out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        try (var in = connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
