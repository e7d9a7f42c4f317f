package niha.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METADATA = List.of("event_id", "occurred_at", "correlation_id", "ticket_id");

    /** Details as they were published at some time. Nothing here is ever changed or removed: listeners were built on them. */
    private static final Path PUBLISHED = Path.of("src/test/resources/published");

    @ParameterizedTest
    @FieldSource("niha.events.EventSchemas#ALL")
    void everyExampleKeepsToItsSchema(String path) {
        assertThat(EventSchemas.violations(type(path), EventSchemas.example(path)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("niha.events.EventSchemas#ALL")
    void everySchemaStillTakesWhatWasPublishedUnderIt(String path) throws IOException {
        try (var published = Files.list(PUBLISHED.resolve(type(path)))) {
            var files = published.toList();
            assertThat(files).as("at least one published detail of %s", path).isNotEmpty();
            for (var file : files)
                assertThat(EventSchemas.violations(type(path), Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("niha.events.EventSchemas#ALL")
    void everySchemaSaysWhatItIsAndTakesFieldsThatComeLater(String path) {
        var schema = EventSchemas.document(path);
        assertThat(schema.path("title").asText()).isEqualTo(type(path));
        assertThat(schema.path("description").asText()).isNotBlank();
        var later = changed(EventSchemas.example(path), "/data", data -> data.put("a_field_of_tomorrow", 1));
        assertThat(EventSchemas.violations(type(path), later)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aRequiredFieldThatIsMissingIsAViolation() {
        return EventSchemas.ALL.stream()
                .flatMap(path -> required("", EventSchemas.document(path))
                        .map(field -> DynamicTest.dynamicTest(path + field, () -> {
                            var slash = field.lastIndexOf('/');
                            var without = changed(
                                    EventSchemas.example(path),
                                    field.substring(0, slash),
                                    o -> o.remove(field.substring(slash + 1)));
                            assertThat(EventSchemas.violations(type(path), without))
                                    .isNotEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyEventCarriesTheSameMetadata() {
        return EventSchemas.ALL.stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(required("", EventSchemas.document(path))
                                        .filter(f -> f.startsWith("/metadata/")))
                                .containsExactlyElementsOf(METADATA.stream()
                                        .map(field -> "/metadata/" + field)
                                        .toList())));
    }

    @TestFactory
    Stream<DynamicTest> metadataOfAnotherFormIsAViolation() {
        return EventSchemas.ALL.stream()
                .flatMap(path -> METADATA.stream()
                        .filter(field -> !field.equals("correlation_id"))
                        .map(field -> DynamicTest.dynamicTest(
                                path + " " + field,
                                () -> assertThat(EventSchemas.violations(
                                                type(path),
                                                changed(
                                                        EventSchemas.example(path),
                                                        "/metadata",
                                                        m -> m.put(field, "x"))))
                                        .isNotEmpty())));
    }

    @Test
    void anAmountAsATextIsAViolation() {
        var path = "ledger/MarketMakerCreated.v1";
        var changed = changed(
                EventSchemas.example(path),
                "/data/market_maker/current_balances/CEA",
                balance -> balance.put("total", "10000"));
        assertThat(EventSchemas.violations(type(path), changed)).isNotEmpty();
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (var files = Files.find(Path.of(""), 2, (file, _) -> file.toString().matches("[a-z-]+/[^/]+[.]json"))) {
            assertThat(files.map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(EventSchemas.ALL.stream()
                            .flatMap(path -> Stream.of(path + ".schema.json", path + ".example.json"))
                            .toList());
        }
    }

    @Test
    void theCatalogueIsUpToDate() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .as("run niha.events.Catalogue with README.md")
                .isEqualTo(Catalogue.render());
    }

    private static String type(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** Pointers to all fields that must be there. */
    private static Stream<String> required(String pointer, JsonNode schema) {
        return schema.path("required")
                .valueStream()
                .map(JsonNode::asText)
                .flatMap(name -> Stream.concat(
                        Stream.of(pointer + "/" + name),
                        required(pointer + "/" + name, schema.path("properties").path(name))));
    }

    private interface Change {
        Object on(ObjectNode node);
    }

    private static String changed(String json, String pointer, Change change) {
        try {
            var document = JSON.readTree(json);
            if (!(document.at(pointer) instanceof ObjectNode node)) throw new AssertionError("No object at " + pointer);
            change.on(node);
            return document.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
