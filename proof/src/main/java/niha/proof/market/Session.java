package niha.proof.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niha.proof.Refusal;
import niha.proof.market.Round.Pace;
import niha.proof.market.Trader.Accepted;
import niha.proof.market.Trader.Answers;
import niha.units.Asset;

/** Lets the clients trade for a while and waits until all that follows from it is done. */
record Session(Floor floor, Shape shape, int orders, long seed) {
    /** Streams are read within a second, and the clock wakes what they missed every minute. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    Round run() throws InterruptedException {
        var before = new HashMap<Asset, Long>();
        for (var market : shape.certificates()) before.put(market, moments().last(Stage.JOURNALLED, market));
        try (var listener = floor.listen()) {
            var channels = listener.subscribe(shape.certificates());
            quiet();
            var counted = floor.metered().sheet();
            var begun = System.nanoTime();
            var answers = trade();
            var answered = System.nanoTime();
            var decided = settled(before, answers);
            var sheet = floor.metered().sheet().since(counted);
            return round(begun, answered, answers, decided, channels, sheet);
        }
    }

    private Round round(
            long begun,
            long answered,
            List<Answers> answers,
            Decided decided,
            Map<String, String> channels,
            Sheet sheet) {
        var orders = accepted(answers);
        var refusals = new TreeMap<String, Long>();
        answers.forEach(one -> one.refusals().forEach((code, count) -> refusals.merge(code, count, Long::sum)));
        var taken =
                orders.size() + answers.stream().mapToLong(Answers::takenBack).sum();
        return new Round(
                taken + refusals.values().stream().mapToLong(Long::longValue).sum(),
                new Pace(taken, Duration.ofNanos(answered - begun)),
                new Pace(decided.commands(), Duration.ofNanos(last(Stage.JOURNALLED, decided) - begun)),
                new Pace(decided.commands(), Duration.ofNanos(last(Stage.SETTLED, decided) - begun)),
                decided.written(),
                decided.fills(),
                refusals,
                latencies(orders, decided),
                channels,
                sheet);
    }

    private List<Answers> trade() throws InterruptedException {
        var clients = floor.clients();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Answers>>();
            for (int i = 0; i < clients.size(); i++) {
                var share = orders / clients.size() + (i < orders % clients.size() ? 1 : 0);
                var trader = new Trader(
                        "bench-%s-%d-%d".formatted(shape, seed, i),
                        clients.get(i),
                        new Flow(seed * clients.size() + i, shape.certificates()));
                running.add(threads.submit(() -> trader.trade(share)));
            }
            var answers = new ArrayList<Answers>();
            for (var one : running) answers.add(one.get());
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client could not go on", e);
        }
    }

    /** What the markets made of it, once they have answered all that was accepted and all of that is settled. */
    private Decided settled(Map<Asset, Long> before, List<Answers> answers) throws InterruptedException {
        var orders = accepted(answers);
        var seen = -1L;
        while (floor.metered().quiet().another(seen, PATIENCE)) {
            quiet();
            seen = floor.metered().quiet().ended();
            var decided = Decided.after(before, floor.journal());
            if (decided.answers(orders) && isSettled()) return decided;
        }
        throw new Refusal("Not all that was accepted was settled within " + PATIENCE.toMinutes() + " minutes.");
    }

    private boolean isSettled() {
        return shape.certificates().stream()
                .allMatch(market ->
                        moments().last(Stage.SETTLED, market) == moments().last(Stage.JOURNALLED, market));
    }

    private void quiet() throws InterruptedException {
        if (!floor.metered().quiet().await(SILENCE, PATIENCE))
            throw new Refusal("The functions do not come to rest within " + PATIENCE.toMinutes() + " minutes.");
    }

    private long last(Stage stage, Decided decided) {
        return decided.entries().values().stream()
                .mapToLong(entry ->
                        moments().at(stage, entry.market(), entry.sequence()).orElseThrow())
                .max()
                .orElseThrow();
    }

    private Map<Stage, Latency> latencies(List<Accepted> orders, Decided decided) {
        var latencies = new EnumMap<Stage, Latency>(Stage.class);
        for (var stage : Stage.values()) {
            var took = new ArrayList<Long>();
            for (var order : orders) {
                var entry = decided.entries().get(order.order());
                if (entry == null) throw new IllegalStateException("No market has answered " + order);
                // A journal may be quicker than the answer's way back to the client.
                moments()
                        .at(stage, entry.market(), entry.sequence())
                        .ifPresent(at -> took.add(Math.max(0, at - order.at())));
            }
            if (took.size() == orders.size()) latencies.put(stage, Latency.of(took));
        }
        return latencies;
    }

    private Moments moments() {
        return floor.metered().moments();
    }

    private static List<Accepted> accepted(List<Answers> answers) {
        return answers.stream().flatMap(one -> one.accepted().stream()).toList();
    }
}
