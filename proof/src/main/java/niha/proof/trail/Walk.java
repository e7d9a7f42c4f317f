package niha.proof.trail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The whole trail written out, part after part.
 *
 * @param largest the bytes of the largest part, which is all that anybody holds in memory at once
 */
record Walk(String format, long tickets, int parts, long bytes, long largest, Duration took) {

    static Walk through(Trail trail, String format) {
        var cursor = "";
        var parts = 0;
        var bytes = 0L;
        var largest = 0L;
        var lines = 0L;
        var took = Duration.ZERO;
        do {
            var asked = Asked.of(trail, "/admin/logging/export?format=" + format + cursor);
            var size = asked.body().getBytes(StandardCharsets.UTF_8).length;
            parts++;
            bytes += size;
            largest = Math.max(largest, size);
            lines += asked.body().lines().count();
            took = took.plus(asked.took());
            cursor = asked.next().map(next -> "&cursor=" + next).orElse("");
        } while (!cursor.isEmpty());
        var tickets = format.equals("csv") ? lines - 1 : lines;
        if (tickets != trail.size())
            throw new IllegalStateException("Of %d tickets %d were exported".formatted(trail.size(), tickets));
        return new Walk(format, tickets, parts, bytes, largest, took);
    }

    long bytesPerSecond() {
        return bytes * 1_000 / Math.max(1, took.toMillis());
    }
}
