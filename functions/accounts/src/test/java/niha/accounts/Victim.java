package niha.accounts;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import niha.api.Topology;
import niha.app.Json;
import niha.aws.Cloud;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.Environment;
import niha.local.engines.FileBuckets;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.NoQueues;
import niha.testkit.RecordingBus;
import niha.testkit.SetClock;

/**
 * The process that gets killed: the functions over a database on disk, and callers that create, deposit, withdraw and edit, each
 * command under a key of its own. It says each answer as soon as it has it, and would go on for ever.
 */
final class Victim {
    static final int CALLERS = 4;

    /** Ends what it says: a line that was cut off has none. */
    private static final String WHOLE = " .";

    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(5);
    private static final int TOO_MUCH_CONTENTION = 503;

    private final RequestStreamHandler accounts;
    private final PrintStream say;
    private final List<String> makers = new CopyOnWriteArrayList<>();

    private Victim(RequestStreamHandler accounts, PrintStream say) {
        this.accounts = accounts;
        this.say = say;
    }

    /** A command and what was answered to it. */
    record Done(String method, String path, String json, String key, int status, String answer) {
        HttpCall call() {
            var post = HttpCall.post(path, json).header("idempotency-key", key);
            return new HttpCall(method, post.path(), post.query(), post.headers(), post.body(), post.claims());
        }

        static boolean isWhole(String line) {
            return line.endsWith(WHOLE);
        }

        static Done read(String line) throws JsonProcessingException {
            var json = Json.read(line.substring(0, line.length() - WHOLE.length()));
            return new Done(
                    json.path("method").asText(),
                    json.path("path").asText(),
                    json.path("json").asText(),
                    json.path("key").asText(),
                    json.path("status").asInt(),
                    json.path("answer").asText());
        }
    }

    static EmbeddedDynamo engine(Path home) {
        return EmbeddedDynamo.onFile(home.resolve("niha.db"), Topology.load());
    }

    /** Round by round it is later, on the same data. */
    static SetClock clock(int round) {
        var clock = new SetClock();
        clock.forward(BETWEEN_ROUNDS.multipliedBy(round));
        return clock;
    }

    /** Its folder, the round, and the seed of what its callers want. */
    public static void main(String... arguments) {
        var say = System.out;
        System.setOut(System.err);
        var round = Integer.parseInt(arguments[1]);
        var random = new Random(Long.parseLong(arguments[2]));
        var victim = new Victim(accounts(Path.of(arguments[0]), round), say);
        HttpCall.get(House.PATH + "?limit=500")
                .unexamined(victim.accounts)
                .json()
                .forEach(maker -> victim.makers.add(maker.path("id").asText()));
        for (int caller = 0; caller < CALLERS; caller++) {
            var name = round + "-" + caller;
            var wishes = new Random(random.nextLong());
            Thread.ofPlatform().start(() -> victim.goOn(name, wishes));
        }
    }

    /** No more than what is killed: each round has to start it anew. */
    private static RequestStreamHandler accounts(Path home, int round) {
        return new AccountsFunction(new Cloud(
                engine(home).client(),
                new NoQueues(),
                new RecordingBus(),
                new FileBuckets(home.resolve("buckets")),
                clock(round),
                new SecureRandom(),
                Environment.of(Topology.load(), Environment.PREFIX, Map.of())));
    }

    private void goOn(String caller, Random random) {
        for (int i = 0; ; i++) {
            var wish = wish(caller + "-" + i, random);
            var answered = wish.call().unexamined(accounts);
            if (answered.status() == TOO_MUCH_CONTENTION) continue;
            if (answered.status() == 200 && wish.path().equals(House.PATH)) makers.add(answered.at("/market_maker/id"));
            say(wish, answered);
        }
    }

    private Done wish(String key, Random random) {
        var kind = random.nextInt(10);
        if (makers.isEmpty() || kind < 2) return new Done("POST", House.PATH, created(key), key, 0, "");
        var maker = House.PATH + "/" + makers.get(random.nextInt(makers.size()));
        if (kind == 2) return new Done("PUT", maker, "{\"description\":\"edited by " + key + "\"}", key, 0, "");
        var type = kind < 7 ? "DEPOSIT" : "WITHDRAWAL";
        return new Done("POST", maker + "/transactions", House.move("CEA", type, 1 + random.nextInt(50)), key, 0, "");
    }

    private static String created(String key) {
        return "{\"name\":\"MM %1$s\",\"email\":\"mm-%1$s@internal.com\",\"initial_balances\":{\"CEA\":100}}"
                .formatted(key);
    }

    private void say(Done wish, Answered answered) {
        var done = new Done(wish.method(), wish.path(), wish.json(), wish.key(), answered.status(), answered.body());
        var line = (Json.write(done) + WHOLE + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (say) {
            say.write(line, 0, line.length);
            say.flush();
        }
    }
}
