package niha.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks for the health of Niha as anybody would, through the whole path. */
record HealthCheck(String url) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    record Health(int status, String body) {}

    /** Returns when everything answers. */
    void await() throws CannotStart, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var last = "no answer";
        while (System.nanoTime() < deadline) {
            try {
                var health = ask();
                if (health.status() == 200) return;
                last = health.status() + " " + health.body();
            } catch (IOException e) {
                last = e.toString();
            }
            Thread.sleep(PAUSE);
        }
        throw new CannotStart("Niha started, but it is not well: " + last);
    }

    Health ask() throws IOException {
        var connection =
                (HttpURLConnection) URI.create(url + "/api/v1/health").toURL().openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        var status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Health(status, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
