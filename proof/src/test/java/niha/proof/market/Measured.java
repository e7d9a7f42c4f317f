package niha.proof.market;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.proof.Machine;
import niha.proof.market.Round.Pace;
import niha.proof.meter.Price;

/** Results with figures that can be reckoned in the head. */
final class Measured {
    private static final Machine MACHINE = new Machine("A processor", 2, 24, "Linux", "A JVM 25");

    private Measured() {}

    /** Three rounds of a hundred orders each, which took one, two and three units to write everywhere. */
    static Results results() {
        var rounds = new EnumMap<Shape, List<Round>>(Shape.class);
        for (var shape : Shape.values()) rounds.put(shape, List.of(round(1), round(2), round(3)));
        return new Results(
                LocalDate.of(2026, 11, 20), MACHINE, 100, 8, rounds, List.of(drill(10), drill(10), drill(10)));
    }

    static Drill drill(long entries) {
        return new Drill(
                100,
                entries,
                50,
                Duration.ofSeconds(2),
                Sheet.EMPTY,
                new Sheet(Map.of(
                        new Ask("matching", "book", "PutItem"),
                        new Tally(entries, 0, Map.of(Price.WRITE_UNIT, 3.0 * entries)))));
    }

    private static Round round(int factor) {
        var pace = new Pace(100, Duration.ofSeconds(factor));
        return new Round(
                110,
                pace,
                pace,
                pace,
                50,
                40,
                Map.of("NO_LIQUIDITY", 10L),
                Map.of(Stage.JOURNALLED, new Latency(10.0 * factor, 50.0 * factor, 100)),
                Map.of("book:CEA", "CHANNEL_UNKNOWN"),
                new Sheet(Map.of(
                        new Ask("matching", "book", "PutItem"),
                        new Tally(50, 0, Map.of(Price.WRITE_UNIT, 100.0 * factor)),
                        new Ask("orders", "queue", "SendMessage"),
                        new Tally(100, 0, Map.of(Price.QUEUE_REQUEST, 100.0)))));
    }
}
