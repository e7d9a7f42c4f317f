package niha.testkit;

import java.util.List;

/** Says by name which backends this run has used, and why it has not used the others. */
public final class BackendReport {
    private BackendReport() {}

    public static List<String> lines() {
        var name = Backend.name();
        return List.of(
                "embedded " + (name.equals(Backend.EMBEDDED) ? "ran" : notAskedFor("embedded")),
                "localstack " + localstack(name),
                "endpoint " + (name.startsWith("http") ? "ran at " + name : notAskedFor("http(s)://…")));
    }

    private static String localstack(String name) {
        if (name.equals(Backend.LOCALSTACK)) return "ran";
        return Backend.dockerAnswers() ? notAskedFor("localstack") : "not run: no Docker engine answers";
    }

    private static String notAskedFor(String how) {
        return "not run: not asked for (-D" + Backend.PROPERTY + "=" + how + ")";
    }
}
