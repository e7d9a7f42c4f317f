package niha.proof.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import niha.proof.Machine;

/** What was found out, where and when. */
record Results(LocalDate day, Machine machine, int forks, Map<EngineFork, Map<Figure, Middle>> found) {
    Results {
        found = Map.copyOf(found);
    }

    Middle of(Contender contender, Trial trial, Compiler compiler, Figure figure) {
        var figures = Objects.requireNonNull(found.get(new EngineFork(contender, trial, compiler)));
        return Objects.requireNonNull(figures.get(figure));
    }

    /** Each figure of several processes of one kind by itself. */
    static Map<Figure, Middle> summarise(List<Map<Figure, Long>> processes) {
        var byFigure = new EnumMap<Figure, List<Long>>(Figure.class);
        for (var process : processes)
            process.forEach((figure, value) ->
                    byFigure.computeIfAbsent(figure, _ -> new ArrayList<>()).add(value));
        var summary = new LinkedHashMap<Figure, Middle>();
        byFigure.forEach((figure, values) -> summary.put(figure, Middle.of(values)));
        return summary;
    }
}
