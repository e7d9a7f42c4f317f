package niha.proof.sim;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niha.proof.Refusal;

/** {@code ./niha proof}: runs worlds and says what was tried, or one world and tells its story. */
public final class Simulator {
    private static final int DEEDS = 500;
    private static final long SEEDS = 100;
    private static final String USAGE = """
            Usage: proof [--seeds N] [--hours H] [--deeds D] [--from S]   N worlds of D deeds each from seed S on, or H hours of them
                   proof --seed S [--deeds D]                            that world's story; if it breaks a law, its shortest one
                   proof --guards [--seeds N] [--deeds D]                each guard switched off: does anybody notice?""";

    private final PrintStream out;
    private final Map<String, String> options;

    private Simulator(PrintStream out, Map<String, String> options) {
        this.out = out;
        this.options = options;
    }

    public static void main(String... arguments) {
        System.setProperty("log4j2.configurationFile", "log4j2-silent.xml");
        try {
            var simulator = new Simulator(System.out, options(List.of(arguments)));
            System.exit(simulator.run() ? 0 : 1);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++)
            switch (arguments.get(i)) {
                case "--guards" -> options.put("guards", "");
                case "--seeds", "--hours", "--deeds", "--from", "--seed" -> {
                    if (i + 1 == arguments.size()) throw new Refusal(USAGE);
                    options.put(arguments.get(i).substring(2), arguments.get(++i));
                }
                default -> throw new Refusal(USAGE);
            }
        return options;
    }

    private boolean run() {
        var deeds = Math.toIntExact(number("deeds", DEEDS));
        if (options.containsKey("guards")) return guards(deeds);
        if (options.containsKey("seed")) return story(number("seed", 1), deeds);
        return worlds(deeds);
    }

    private long number(String name, long otherwise) {
        try {
            var written = options.get(name);
            var number = written == null ? otherwise : Long.parseLong(written);
            if (number > 0) return number;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal("--" + name + " must be a positive whole number");
    }

    private boolean worlds(int deeds) {
        var hours = options.containsKey("hours") ? Duration.ofHours(number("hours", 1)) : Duration.ZERO;
        var count = options.containsKey("hours") && !options.containsKey("seeds")
                ? Long.MAX_VALUE / 2
                : number("seeds", SEEDS);
        var end = System.nanoTime() + hours.toNanos();
        var report = Run.of(number("from", 1), count, deeds, () -> !hours.isZero() && System.nanoTime() - end > 0);
        print(report);
        return report.broken().isEmpty();
    }

    private void print(Run.Report report) {
        var seconds = Math.max(1, report.took().toMillis()) / 1_000.0;
        out.printf(
                "%,d worlds of %,d deeds in %,.0f s: %,d steps, %,d trades, %,.0f worlds and %,.0f deeds a second%n%n",
                report.seeds(),
                report.deeds(),
                seconds,
                report.steps(),
                report.trades(),
                report.seeds() / seconds,
                report.seeds() * report.deeds() / seconds);
        for (var fault : Fault.values())
            out.printf("%,12d  %-20s %s%n", report.hits().getOrDefault(fault, 0L), fault, fault.what);
        out.printf(
                "%n%s%n",
                report.broken().isEmpty()
                        ? "No law was broken."
                        : report.broken().size() + " worlds broke a law:");
        for (var broken : report.broken())
            out.printf(
                    "  ./niha proof --seed %d --deeds %d    trace %016x%n      %s%n",
                    broken.seed(), report.deeds(), broken.trace(), String.join("\n      ", broken.violations()));
    }

    private boolean story(long seed, int deeds) {
        var plan = Plan.of(seed, deeds);
        var outcome = World.run(plan, true);
        if (!outcome.violations().isEmpty()) {
            plan = Shrink.of(plan);
            outcome = World.run(plan, true);
        }
        outcome.story().forEach(out::println);
        out.printf(
                "%nseed %d, %d of %d deeds, faults %s%ntrace %016x, %,d steps, %,d trades%n",
                seed,
                deeds - plan.without().size(),
                deeds,
                outcome.hits().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", ", "{", "}")),
                outcome.trace(),
                outcome.steps(),
                outcome.trades());
        outcome.violations().forEach(out::println);
        return outcome.violations().isEmpty();
    }

    private boolean guards(int deeds) {
        var all = true;
        for (var guard : Guard.values()) {
            var found = Found.without(guard, number("seeds", 1_000), deeds);
            out.printf(
                    "%-16s %-22s %s%n",
                    guard,
                    found.seed() == 0 ? "NOT MISSED" : "missed at seed " + found.seed(),
                    found.seed() == 0 ? guard.what : found.violation());
            all &= found.seed() != 0;
        }
        return all;
    }
}
