package niha.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import niha.api.Topology.Fn;
import software.constructs.Node;

/** What the build leaves behind and a deployment takes along: a zip per function module and the page. */
record Artifacts(Path functions, Path page) {

    /** From the repository, unless {@code -c functions=} or {@code -c page=} say otherwise. */
    static Artifacts from(Node node, Path repository) {
        return new Artifacts(
                place(node, "functions", repository.resolve("functions")),
                place(node, "page", repository.resolve("backoffice/dist")));
    }

    Path zip(Fn fn) {
        var zip = functions.resolve(fn.module()).resolve("target/function.zip");
        if (!Files.isRegularFile(zip)) throw new Refusal(zip + " is not there: run ./mvnw package first.");
        return zip;
    }

    Path builtPage() {
        if (!Files.isRegularFile(page.resolve("index.html")))
            throw new Refusal(page + " holds no page: run npm run build in backoffice first.");
        return page;
    }

    private static Path place(Node node, String key, Path otherwise) {
        var given = node.tryGetContext(key);
        return given == null ? otherwise : Path.of(given.toString()).toAbsolutePath();
    }
}
