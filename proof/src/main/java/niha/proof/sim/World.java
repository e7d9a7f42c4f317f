package niha.proof.sim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import niha.proof.sim.Line.Surroundings;

/** One world, from its first account to the last thing that it has to say about itself. */
public final class World {
    private static final long NOON = Instant.parse("2026-11-20T12:00:00Z").toEpochMilli();
    private static final long NEW_YEARS_EVE =
            Instant.parse("2026-12-31T23:50:00Z").toEpochMilli();
    /** Some worlds are in a hurry, and in others a command can grow old before the next one comes. */
    private static final int[] DEED_EVERY_MS = {400, 2_400, 20_000};

    private static final int HANDFUL = 5;
    private static final long MINUTE = 60_000;

    /** Longer than anything can still be under way: a late message, its visibility, a frozen process, the life of a command. */
    private static final long QUIET = 40 * MINUTE;

    /** Ten times what worlds take. */
    private static final long STEPS_MIN = 100_000;

    private static final long STEPS_PER_DEED = 1_000;

    private static final int API_TIMEOUT_MS = 10_000;

    private final Plan plan;
    private final Loop loop;
    private final Surroundings around;
    private final Invariants invariants;
    private final Cloud cloud;
    private final Deeds deeds;

    /**
     * What became of a world.
     *
     * @param trace the same number for the same plan, always and everywhere
     * @param violations of the laws; none, if all is well
     */
    public record Outcome(
            long trace, long steps, long trades, Map<Fault, Long> hits, List<String> violations, List<String> story) {}

    /** In a virtual thread: handing over between those is a matter of a microsecond, with others of ten. */
    public static Outcome run(Plan plan, boolean telling) {
        var outcome = new CompletableFuture<Outcome>();
        Thread.ofVirtual().start(() -> {
            try {
                outcome.complete(new World(plan, telling).live());
            } catch (RuntimeException | Error broken) {
                outcome.completeExceptionally(broken);
            }
        });
        try {
            return outcome.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) throw cause;
            throw broken;
        }
    }

    private World(Plan plan, boolean telling) {
        this.plan = plan;
        var dice = new SplittableRandom(plan.seed());
        var start = dice.nextInt(4) == 0 ? NEW_YEARS_EVE : NOON;
        this.loop = new Loop(start, STEPS_MIN + (long) plan.deeds() * STEPS_PER_DEED);
        var weather = new Weather(dice.split(), plan.faults());
        this.around = new Surroundings(loop, weather, new Trace(start, telling), dice.split());
        this.invariants = new Invariants();
        this.cloud = new Cloud(around, invariants, dice.split());
        var fleet = new Fleet<>(
                weather,
                n -> cloud.process("api-" + n, API_TIMEOUT_MS),
                process -> cloud.wiring().api(process));
        this.deeds = new Deeds(new Callers(around, fleet, invariants::violated), loop);
    }

    private Outcome live() {
        loop.start(0, () -> deeds.openAccounts(dice(-1)));
        loop.run(loop.now() + MINUTE);
        around.weather().begins();
        var length = (long) plan.deeds() * DEED_EVERY_MS[dice(-3).nextInt(DEED_EVERY_MS.length)];
        for (int i = 0; i < plan.deeds(); i++) {
            var number = i;
            var dice = dice(i);
            if (!plan.without().contains(i)) loop.start(moment(i, dice, length), () -> deeds.act(number, dice));
        }
        cloud.startClock();
        loop.run(loop.now() + length);
        around.weather().ends();
        for (int i = 0; i < 3; i++) {
            var key = "r" + i;
            loop.start(i * 5L * MINUTE, () -> deeds.rest(key, dice(-2)));
        }
        loop.run(loop.now() + QUIET);
        if (loop.isEndless()) invariants.violated("I13: it never comes to rest");
        else invariants.atQuiescence(cloud.store(), cloud.queue(), cloud.bus());
        loop.end();
        return new Outcome(
                around.trace().hash(),
                loop.steps(),
                invariants.trades(),
                around.weather().hits(),
                invariants.violations(),
                around.trace().lines());
    }

    /** Much comes at once: every other deed happens beside the one that its handful is named after. */
    private long moment(int deed, SplittableRandom dice, long length) {
        var alone = dice.nextLong(length);
        var beside = dice(deed - deed % HANDFUL).nextLong(length);
        return dice.nextBoolean() ? alone : beside + dice.nextInt(150);
    }

    /** Each deed has dice of its own, so that leaving one out changes no other. */
    private SplittableRandom dice(int deed) {
        return new SplittableRandom(plan.seed() ^ (deed + 5L) * 0xD1342543DE82EF95L);
    }
}
