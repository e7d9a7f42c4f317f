package niha.proof.market;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One round, measured.
 *
 * @param sent wishes put to the API
 * @param accepted those that it took, to the last answer
 * @param decided commands that a market answered, to the last entry of a journal
 * @param settled how long it took until the last of them was settled
 * @param latencies from an accepted order's answer to each stage, where there is one
 * @param channels what was answered to each subscription
 */
record Round(
        long sent,
        Pace accepted,
        Pace decided,
        Pace settled,
        long entries,
        long fills,
        Map<String, Long> refusals,
        Map<Stage, Latency> latencies,
        Map<String, String> channels,
        Sheet sheet) {

    /** So many in such a time. */
    record Pace(long count, Duration took) {
        double perSecond() {
            return count * 1e9 / Math.max(1, took.toNanos());
        }
    }

    Round {
        refusals = Map.copyOf(refusals);
        latencies = Map.copyOf(latencies);
        channels = Map.copyOf(channels);
    }

    Optional<Latency> latency(Stage stage) {
        return Optional.ofNullable(latencies.get(stage));
    }
}
