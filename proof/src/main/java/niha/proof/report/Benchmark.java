package niha.proof.report;

import java.util.List;
import java.util.Locale;

/** A benchmark that leaves a page. */
enum Benchmark {
    ENGINE("the order book beside others"),
    START("the start of a function to its first answers"),
    TRAIL("a page of the audit trail, small and large"),
    GROWTH("histories, lists, proofs and books as they grow"),
    MARKET("an order through the whole market, in time, requests and dollars"),
    RIVAL("the match path beside a market in PostgreSQL"),
    WORLDS("simulated worlds full of faults"),
    SOAK("memory and lag under a steady load") {
        @Override
        List<String> pictures() {
            return List.of("soak.svg", "soak-lag.svg");
        }
    };

    final String what;

    Benchmark(String what) {
        this.what = what;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> pictures() {
        return List.of(id() + ".svg");
    }
}
