package niha.proof.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import niha.proof.Machine;

/** The folder of the benchmarks: of each a page, its numbers, and pictures that are drawn from the numbers. */
public record Docs(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public static Docs in(Path repository) {
        return new Docs(repository.resolve("docs/benchmarks"));
    }

    /** The head of every file of numbers: when and where. */
    public static Map<String, Object> document() {
        return document(LocalDate.now(ZoneOffset.UTC), Machine.here());
    }

    public static Map<String, Object> document(LocalDate day, Machine machine) {
        var document = new LinkedHashMap<String, Object>();
        document.put("day", day.toString());
        document.put("machine", machine);
        return document;
    }

    public void write(String name, String markdown, Map<String, Object> document) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), markdown);
        Files.writeString(folder.resolve(name + ".json"), JSON.writeValueAsString(document) + "\n");
        draw(name);
    }

    /** The numbers that a benchmark left. */
    Optional<JsonNode> read(String name) throws IOException {
        var file = folder.resolve(name + ".json");
        return Files.exists(file) ? Optional.of(JSON.readTree(file.toFile())) : Optional.empty();
    }

    /** Where these numbers were measured. */
    static Machine machine(JsonNode numbers) {
        return JSON.convertValue(numbers.path("machine"), Machine.class);
    }

    void draw(String name) throws IOException {
        var numbers = read(name);
        if (numbers.isEmpty()) return;
        for (var picture : Pictures.of(name, numbers.get()).entrySet())
            Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
    }
}
