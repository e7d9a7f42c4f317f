package niha.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import niha.aws.Cloud;
import niha.aws.dynamo.Tables;
import niha.local.Rebuilding.Asked;
import niha.local.Rebuilding.Told;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.Environment;

/**
 * Has the projections made once more where the tables are: by the Niha that runs, since it alone may open its tables; over the data of
 * one that does not; or over those of an account, if its tables are named in the environment.
 */
final class RebuildCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TABLE = Topology.variable("table", "");

    private final Settings settings;
    private final PrintStream console;
    private final Map<String, String> environment;

    RebuildCommand(Settings settings, PrintStream console, Map<String, String> environment) {
        this.settings = settings;
        this.console = console;
        this.environment = environment;
    }

    void run(List<String> words) throws CannotStart {
        var asked = Asked.of(words);
        var told = told(asked, words);
        told.lines().forEach(console::println);
        if (told.differences() > 0) throw new CannotStart("Not all projections are what their journals say.");
    }

    private Told told(Asked asked, List<String> words) throws CannotStart {
        if (environment.keySet().stream().anyMatch(name -> name.startsWith(TABLE)))
            return new Rebuilding(Cloud.aws()).tell(asked);
        var running = new Remote(settings, console).running();
        return running.isPresent() ? there(running.get(), words) : here(asked);
    }

    private static Told there(Instance instance, List<String> words) throws CannotStart {
        try {
            var answer = JSON.readTree(
                    Remote.post(instance.url() + "/local/rebuild", JSON.writeValueAsString(Map.of("words", words))));
            if (!answer.has("differences"))
                throw new CannotStart(answer.path("detail").asText("Niha did not answer as it should"));
            return new Told(
                    answer.path("lines")
                            .valueStream()
                            .map(line -> line.asText())
                            .toList(),
                    answer.path("differences").asInt());
        } catch (IOException e) {
            throw new CannotStart("Niha does not answer at " + instance.url() + ": " + e.getMessage(), e);
        }
    }

    private Told here(Asked asked) throws CannotStart {
        if (!Files.isDirectory(settings.home())) throw new CannotStart(settings.home() + " holds no data.");
        try (var home = Home.take(settings.home())) {
            if (!home.holdsData()) throw new CannotStart(home.path() + " holds no data.");
            Main.keepConsoleCalm(home.path());
            try (var tables = EmbeddedDynamo.onFile(home.database(), Topology.load())) {
                var names = new Tables(name -> Environment.PREFIX + name);
                return new Rebuilding(tables.client(), names, new SecureRandom()).tell(asked);
            }
        }
    }
}
