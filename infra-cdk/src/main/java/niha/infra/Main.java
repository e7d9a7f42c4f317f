package niha.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.cxapi.CloudAssembly;

/** Synthesises the stacks: for the CDK command line, or alone and offline into infra-cdk/cdk.out. */
public final class Main {
    /** Today's behaviour of CDK where it keeps yesterday's by default. */
    private static final Map<String, Object> FLAGS = Map.of(
            "@aws-cdk/aws-iam:minimizePolicies", true,
            "@aws-cdk/aws-lambda:recognizeLayerVersion", true,
            "@aws-cdk/aws-lambda:recognizeVersionProps", true,
            "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", true,
            "@aws-cdk/core:defaultCrossStackReferences", "strong",
            "@aws-cdk/core:enablePartitionLiterals", true);

    private Main() {}

    /** An argument names the stage where no {@code -c stage=} does. */
    public static void main(String... arguments) {
        try {
            var repository = repository(Path.of("").toAbsolutePath());
            var app = app(System.getenv()
                    .getOrDefault(
                            "CDK_OUTDIR",
                            repository.resolve("infra-cdk/cdk.out").toString()));
            var stage = Stage.from(app.getNode(), arguments.length > 0 ? arguments[0] : "dev");
            Niha.define(app, stage, Artifacts.from(app.getNode(), repository));
            finish(app.synth(), stage);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    static App app(String directory) {
        return App.Builder.create()
                .outdir(directory)
                .context(FLAGS)
                .analyticsReporting(false)
                .build();
    }

    /** What cdk-nag or CDK itself call an error; the CLI would refuse to deploy with one. */
    static Stream<String> errors(CloudAssembly assembly) {
        return assembly.getStacks().stream()
                .flatMap(stack -> stack.getMetadata().entrySet().stream())
                .flatMap(entry -> entry.getValue().stream()
                        .filter(note -> note.getType().equals("aws:cdk:error"))
                        .map(note -> entry.getKey() + ": " + note.getData()));
    }

    private static void finish(CloudAssembly assembly, Stage stage) {
        var errors = errors(assembly).toList();
        errors.forEach(System.err::println);
        if (!errors.isEmpty())
            throw new Refusal(errors.size() + " findings must be dealt with before this can be deployed.");
        System.out.println(
                assembly.getStacks().size() + " stacks for " + stage.name() + " in " + assembly.getDirectory());
    }

    /** The nearest directory upwards that holds this app, so that it runs from the root and from its own folder alike. */
    private static Path repository(Path from) {
        for (var directory = from; directory != null; directory = directory.getParent())
            if (Files.isRegularFile(directory.resolve("infra-cdk/cdk.json"))) return directory;
        throw new Refusal("Run this inside the repository: no infra-cdk/cdk.json at or above " + from + ".");
    }
}
