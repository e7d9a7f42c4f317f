package niha.proof.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.ToDoubleFunction;

/** A goal and where in a benchmark's numbers it is found whether it is reached. */
record Aim(
        String id,
        String what,
        Benchmark benchmark,
        ToDoubleFunction<JsonNode> is,
        double gate,
        double stretch,
        boolean least) {

    Goal held(JsonNode numbers) {
        return new Goal(id, what, is.applyAsDouble(numbers), gate, stretch, least);
    }
}
