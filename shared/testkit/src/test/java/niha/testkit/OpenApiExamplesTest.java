package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class OpenApiExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleKeepsToItsSchema() {
        return mediaTypes("", HttpContract.document().get("paths"))
                .flatMap(media -> examples(media.node())
                        .map(example -> DynamicTest.dynamicTest(
                                media.path(),
                                () -> assertThat(HttpContract.violations(
                                                media.node().get("schema"), example.toString()))
                                        .isEmpty())));
    }

    private record Place(String path, JsonNode node) {}

    private static Stream<Place> mediaTypes(String path, JsonNode node) {
        var here = node.has("schema") && (node.has("example") || node.has("examples"))
                ? Stream.of(new Place(path, node))
                : Stream.<Place>of();
        return Stream.concat(
                here, node.properties().stream().flatMap(f -> mediaTypes(path + "/" + f.getKey(), f.getValue())));
    }

    private static Stream<JsonNode> examples(JsonNode media) {
        var many = StreamSupport.stream(media.path("examples").spliterator(), false)
                .map(e -> e.get("value"));
        return media.has("example") ? Stream.concat(Stream.of(media.get("example")), many) : many;
    }
}
