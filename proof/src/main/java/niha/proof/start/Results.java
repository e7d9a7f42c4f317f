package niha.proof.start;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niha.proof.Machine;
import niha.proof.Spread;

/** What came out, by variant and phase. */
record Results(LocalDate day, Machine machine, int forks, long cacheBytes, Map<Variant, Map<Phase, Spread>> spreads) {

    static Map<Phase, Spread> summarise(List<Map<Phase, Duration>> runs) {
        var spreads = new EnumMap<Phase, Spread>(Phase.class);
        for (var phase : Phase.values())
            spreads.put(
                    phase,
                    Spread.of(runs.stream()
                            .flatMap(run -> Stream.ofNullable(run.get(phase)))
                            .toList()));
        return spreads;
    }
}
