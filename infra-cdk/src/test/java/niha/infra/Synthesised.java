package niha.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import niha.api.Topology;
import niha.infra.Stage.Address;

/** The templates of one environment. A synthesis costs seconds, so that every test of a run shares one per stage. */
record Synthesised(Path directory, List<String> errors) {
    static final Stage DEV = new Stage("dev", false, Optional.empty(), Optional.empty(), Optional.empty());
    static final Stage DISPOSABLE = new Stage("dev", true, Optional.empty(), Optional.empty(), Optional.empty());
    static final Stage PROD = new Stage(
            "prod",
            false,
            Optional.of(new Address(
                    "niha.example",
                    "arn:aws:acm:us-east-1:111122223333:certificate/0190a000-0000-7000-8000-000000000001")),
            Optional.of("arn:aws:wafv2:us-east-1:111122223333:global/webacl/niha/0190a000"),
            Optional.of("desk@niha.example"));

    private static final Map<Stage, Synthesised> KNOWN = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Synthesised of(Stage stage) {
        return KNOWN.computeIfAbsent(stage, Synthesised::synthesise);
    }

    /** A resource with its logical id. */
    record Resource(String id, JsonNode node) {
        JsonNode property(String pointer) {
            return node.at("/Properties/" + pointer);
        }
    }

    /** Resources by their names. */
    record Named(Map<String, Resource> byName) {
        Resource get(String name) {
            return Optional.ofNullable(byName.get(name))
                    .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
        }

        Set<String> names() {
            return byName.keySet();
        }
    }

    JsonNode template(String stack) {
        try (var files = Files.list(directory)) {
            var file = files.filter(path -> path.toString().endsWith("-" + stack + ".template.json"))
                    .findFirst();
            return JSON.readTree(file.orElseThrow().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Resource> resources(String stack, String type) {
        return template(stack).get("Resources").properties().stream()
                .filter(entry -> entry.getValue().get("Type").asText().equals(type))
                .map(entry -> new Resource(entry.getKey(), entry.getValue()))
                .toList();
    }

    Resource only(String stack, String type) {
        var found = resources(stack, type);
        if (found.size() != 1) throw new AssertionError(found.size() + " of " + type + " in " + stack);
        return found.getFirst();
    }

    /** The one whose logical id starts so. */
    Resource starting(String stack, String type, String id) {
        var found = resources(stack, type).stream()
                .filter(resource -> resource.id().startsWith(id))
                .toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " of " + type + " start with " + id);
        return found.getFirst();
    }

    /** By the last part of the name that a property gives, as in {@code niha-dev-ledger}. */
    Named named(String stack, String type, String nameProperty) {
        var byName = new LinkedHashMap<String, Resource>();
        for (var resource : resources(stack, type)) {
            var name = resource.property(nameProperty).asText();
            byName.put(name.replaceFirst("^niha-[a-z]+-", ""), resource);
        }
        return new Named(byName);
    }

    private static Synthesised synthesise(Stage stage) {
        try {
            var target = Path.of("target/synthesised", stage.name() + (stage.disposable() ? "-disposable" : ""))
                    .toAbsolutePath();
            var out = target.resolve("cdk.out");
            empty(out);
            var app = Main.app(out.toString());
            Niha.define(app, stage, fixture(target));
            return new Synthesised(out, Main.errors(app.synth()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static Artifacts fixture(Path target) throws IOException {
        var functions = target.resolve("functions");
        for (var fn : Topology.load().functions()) {
            var zip = functions.resolve(fn.module()).resolve("target/function.zip");
            Files.createDirectories(zip.getParent());
            try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
                out.putNextEntry(new ZipEntry(fn.module() + ".txt"));
            }
        }
        var page = Files.createDirectories(target.resolve("page"));
        Files.writeString(page.resolve("index.html"), "<!doctype html>");
        return new Artifacts(functions, page);
    }
}
