package niha.infra;

import java.util.LinkedHashMap;
import java.util.Map;
import niha.api.Topology;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Alias;
import software.constructs.Construct;

/** The functions, what wakes them, and the alarms on both. It holds nothing that a new deployment could not make again. */
final class ComputeStack extends Stack {
    /** Events should leave within a second; a minute behind means that something is stuck. */
    private static final int OLDEST_RECORD_MS = 60_000;

    private static final String LEDGER_CHECK = "ledger-check";
    private static final String MATCHING = "matching";
    private static final String QUOTING = "quoting";
    private static final String QUOTING_OVERDUE = "quoting-overdue";

    /** A lost message now and then is what the clock is there for. */
    private static final int OVERDUE_BORNE = 20;

    private final WebSocket webSocket;
    private final Map<String, Alias> aliases = new LinkedHashMap<>();

    ComputeStack(Construct scope, Topology topology, LiveFunction.Setting setting) {
        super(scope, setting.stage().named("compute"));
        webSocket = new WebSocket(
                this, topology.webSocket(), setting.stage(), setting.data().alarms());
        for (var fn : topology.functions()) {
            var live = new LiveFunction(this, fn, setting, webSocket);
            aliases.put(fn.name(), live.alias());
            wake(live, topology, setting);
            fn.queue()
                    .ifPresent(trigger ->
                            live.hears(setting.data().queue(trigger.queue()).orElseThrow(), trigger));
            watch(live, setting.data().alarms());
            if (fn.name().equals(topology.webSocket().function())) webSocket.heardBy(live);
        }
    }

    WebSocket webSocket() {
        return webSocket;
    }

    Alias live(String function) {
        var alias = aliases.get(function);
        if (alias == null)
            throw new Refusal("openapi.yaml names the function " + function + "; topology.yaml does not.");
        return alias;
    }

    private static void wake(LiveFunction live, Topology topology, LiveFunction.Setting setting) {
        live.undelivered().ifPresent(undelivered -> {
            var wakes = new Wakes(live, undelivered, setting.stage());
            live.declared().stream().ifPresent(stream -> wakes.byStream(stream, topology, setting.data()));
            live.declared().schedule().ifPresent(wakes::byClock);
        });
    }

    private static void watchQuoting(LiveFunction live, Alarms alarms) {
        switch (live.declared().name()) {
            case QUOTING ->
                alarms.above(
                        live,
                        "quoting-failing",
                        Alarms.counted(QUOTING, "CyclesFailed"),
                        0,
                        "A market maker's quotes no longer follow their market");
            case QUOTING_OVERDUE ->
                alarms.above(
                        live,
                        "cycles-overdue",
                        Alarms.counted(QUOTING_OVERDUE, "CyclesOverdue"),
                        OVERDUE_BORNE,
                        "Quoting cycles are not run in time");
            default -> {}
        }
    }

    private static void watch(LiveFunction live, Alarms alarms) {
        var fn = live.declared();
        var function = live.function();
        alarms.above(live, fn.name() + "-errors", function.metricErrors(Alarms.sum()), 0, fn.name() + " fails");
        alarms.above(
                live, fn.name() + "-throttles", function.metricThrottles(Alarms.sum()), 0, fn.name() + " is throttled");
        if (fn.name().equals(LEDGER_CHECK))
            alarms.above(
                    live,
                    "ledger-unbalanced",
                    Alarms.counted(LEDGER_CHECK, "LedgerUnbalanced"),
                    0,
                    "The ledger does not balance");
        if (fn.name().equals(MATCHING))
            alarms.above(live, "market-halted", Alarms.counted(MATCHING, "MarketsHalted"), 0, "A market stands still");
        watchQuoting(live, alarms);
        live.undelivered().ifPresent(queue -> alarms.watchParked(live, fn.name() + "-undelivered", queue));
        fn.schedule()
                .ifPresent(schedule -> alarms.silent(
                        live,
                        fn.name() + "-silent",
                        function.metricInvocations(Alarms.perTick(schedule)),
                        "The clock no longer wakes " + fn.name()));
        if (fn.stream().isPresent())
            alarms.above(
                    live,
                    fn.name() + "-behind",
                    function.metric("IteratorAge", Alarms.maximum()),
                    OLDEST_RECORD_MS,
                    fn.name() + " lags behind its stream");
    }
}
