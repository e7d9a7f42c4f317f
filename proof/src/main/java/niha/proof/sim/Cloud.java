package niha.proof.sim;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import niha.app.Json;
import niha.app.events.Letter;
import niha.app.events.Relay;
import niha.proof.sim.Line.Surroundings;
import niha.proof.sim.Queue.Delivery;
import niha.units.Asset;

/** Everything that calls functions without being asked to by anybody: the queue, the streams and the clock. */
final class Cloud {
    private static final int MATCHING_TIMEOUT_MS = 30_000;
    private static final int WORK_TIMEOUT_MS = 55_000;
    private static final int RECORD_LATE_MS = 10 * 60_000;
    private static final int MINUTE_MS = 60_000;
    private static final int BESIDE_MS_MAX = 60;

    private final Surroundings around;
    private final SplittableRandom dice;
    private final Store store;
    private final Queue queue;
    private final Wakes wakes;
    private final EventBus bus;
    private final Wiring wiring;
    private final Fleet<RequestStreamHandler> matching;
    private final Fleet<RequestStreamHandler> settlement;
    private final Fleet<RequestStreamHandler> watch;
    private final Fleet<Relay> relay;
    private final Fleet<Wiring.Run> resend;
    private final Fleet<Wiring.Run> archivist;
    private final Fleet<Wiring.Run> sealer;
    private final Fleet<Wiring.Run> ledgerCheck;
    private final Fleet<Wiring.Run> resume;
    private final Fleet<RequestStreamHandler> quoting;
    private final Fleet<Wiring.Run> overdue;
    private final Set<Asset> told = EnumSet.noneOf(Asset.class);
    private boolean ticketTold;

    Cloud(Surroundings around, Invariants invariants, SplittableRandom dice) {
        this.around = around;
        this.dice = dice;
        this.store = new Store(invariants::afterCommit, this::raised, this::written, this::issued);
        this.queue = new Queue(around, this::poll);
        this.bus = new EventBus(around);
        this.wakes = new Wakes(around, this::woken);
        this.wiring = new Wiring(store, queue, wakes, bus, around, dice.split());
        this.matching = fleet("matching", MATCHING_TIMEOUT_MS, wiring::matching);
        this.settlement = fleet("settlement", WORK_TIMEOUT_MS, wiring::settlement);
        this.watch = fleet("watch", WORK_TIMEOUT_MS, wiring::watch);
        this.relay = fleet("relay", WORK_TIMEOUT_MS, wiring::relay);
        this.resend = fleet("resend", WORK_TIMEOUT_MS, wiring::resend);
        this.archivist = fleet("archivist", WORK_TIMEOUT_MS, wiring::archivist);
        this.sealer = fleet("sealer", WORK_TIMEOUT_MS, wiring::sealer);
        this.resume = fleet("liquidity-resume", WORK_TIMEOUT_MS, wiring::resume);
        this.quoting = fleet("quoting", MATCHING_TIMEOUT_MS, wiring::cycles);
        this.overdue = fleet("quoting-overdue", WORK_TIMEOUT_MS, wiring::overdue);
        Runnable unbalanced = () -> invariants.violated("I1: the ledger's own check says that it does not balance");
        this.ledgerCheck = fleet("ledger-check", WORK_TIMEOUT_MS, process -> wiring.ledgerCheck(process, unbalanced));
    }

    private <F> Fleet<F> fleet(String name, int timeout, Function<Host, F> wired) {
        return new Fleet<>(around.weather(), n -> process(name + "-" + n, timeout), wired);
    }

    Host process(String name, int timeout) {
        return new Host(name, timeout, around.loop(), around.weather(), around.trace(), dice.split());
    }

    Wiring wiring() {
        return wiring;
    }

    Store store() {
        return store;
    }

    Queue queue() {
        return queue;
    }

    EventBus bus() {
        return bus;
    }

    // the queue

    private void poll() {
        around.loop().start(5 + dice.nextInt(60), this::consume);
    }

    private void consume() {
        if (around.weather().strikes(Fault.INVOKE_THROTTLED)) {
            around.loop().start(1_000 + dice.nextInt(5_000), this::consume);
            return;
        }
        if (around.weather().strikes(Fault.POISON))
            queue.take("CEA", "poison" + around.loop().steps(), "{\"no\":1");
        var delivery = queue.receive();
        if (delivery.messages().isEmpty()) return;
        invoke(matching, event(delivery)).ifPresent(answer -> queue.answered(delivery, again(answer)));
        poll();
    }

    private void woken(Wakes.Message message) {
        var record = Map.of("messageId", "w", "body", message.body());
        var answer = invoke(quoting, Json.write(Map.of("Records", List.of(record))));
        if (!answer.map(Cloud::again).orElse(Set.of("w")).isEmpty()) wakes.again(message);
    }

    private static String event(Delivery delivery) {
        return Json.write(Map.of(
                "Records",
                delivery.messages().stream()
                        .map(message -> Map.of(
                                "messageId", message.id(),
                                "body", message.body(),
                                "attributes", Map.of("MessageGroupId", message.group())))
                        .toList()));
    }

    private static Set<String> again(String answer) {
        var again = new HashSet<String>();
        try {
            for (var failure : Json.read(answer).path("batchItemFailures"))
                again.add(failure.path("itemIdentifier").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return again;
    }

    /** Nothing comes back from a process that dies, or that throws. */
    private Optional<String> invoke(Fleet<RequestStreamHandler> fleet, String event) {
        var environment = fleet.take();
        var process = environment.process();
        var out = new ByteArrayOutputStream();
        try {
            var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
            environment.function().handleRequest(in, out, new Stopwatch(process));
            fleet.giveBack(environment);
            return Optional.of(out.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException failed) {
            around.trace().tell(around.loop().now(), () -> process.name + " failed: " + failed);
            fleet.giveBack(environment);
            return Optional.empty();
        } catch (Loop.Killed end) {
            if (!process.isDead()) throw end;
            return Optional.empty();
        }
    }

    // the streams

    private void written(Asset certificate) {
        if (!told.add(certificate)) return;
        var event = "{\"Records\":[{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"JOURNAL#" + certificate + "\"}}}}]}";
        var under = record(() -> {
            told.remove(certificate);
            around.loop().start(0, () -> invoke(settlement, event));
            around.loop().start(0, () -> invoke(watch, event));
        });
        if (!under) told.remove(certificate);
    }

    private void raised(Letter letter) {
        record(() -> around.loop().start(0, () -> call(relay, (one, _) -> one.deliver(List.of(letter)))));
    }

    private void issued() {
        if (ticketTold) return;
        ticketTold = record(() -> {
            ticketTold = false;
            around.loop().start(0, () -> run(archivist));
        });
    }

    /** Says whether the record is on its way. */
    private boolean record(Runnable heard) {
        var weather = around.weather();
        if (weather.strikes(Fault.RECORD_LOST)) return false;
        if (weather.strikes(Fault.RECORD_TWICE)) around.loop().after(dice.nextInt(5_000), heard);
        var late = weather.strikes(Fault.RECORD_LATE) ? RECORD_LATE_MS : 100 + dice.nextInt(300);
        around.loop().after(late, heard);
        return true;
    }

    // the clock

    void startClock() {
        every("settlement", () -> invoke(settlement, "{}"));
        every("watch", () -> invoke(watch, "{}"));
        every("resend", () -> run(resend));
        every("archivist", () -> run(archivist));
        every("sealer", () -> run(sealer));
        every("ledger check", () -> run(ledgerCheck));
        every("liquidity resume", () -> run(resume));
        every("quoting overdue", () -> run(overdue));
        every("sweep", () -> call(relay, (one, process) -> one.sweep(process.instant())));
    }

    private void every(String name, Runnable run) {
        around.loop().after(MINUTE_MS + dice.nextInt(50), () -> {
            var weather = around.weather();
            if (!weather.strikes(Fault.SCHEDULE_MISSED)) around.loop().start(0, run);
            if (weather.strikes(Fault.SCHEDULE_TWICE)) around.loop().start(dice.nextInt(BESIDE_MS_MAX), run);
            every(name, run);
        });
    }

    private void run(Fleet<Wiring.Run> fleet) {
        call(fleet, (one, host) -> {
            var done = one.now(host);
            around.trace().took(around.loop().now(), Long.toString(done));
        });
    }

    private interface Call<F> {
        void to(F function, Host process);
    }

    private <F> void call(Fleet<F> fleet, Call<F> call) {
        var environment = fleet.take();
        try {
            call.to(environment.function(), environment.process());
            fleet.giveBack(environment);
        } catch (RuntimeException failed) {
            around.trace().tell(around.loop().now(), () -> environment.process().name + " failed: " + failed);
            fleet.giveBack(environment);
        } catch (Loop.Killed end) {
            if (!environment.process().isDead()) throw end;
        }
    }
}
