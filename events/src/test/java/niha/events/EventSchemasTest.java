package niha.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventSchemasTest {
    @ParameterizedTest
    @FieldSource("niha.events.EventSchemas#ALL")
    void everyExampleKeepsToItsSchema(String path) {
        assertThat(EventSchemas.violations(path.substring(path.indexOf('/') + 1), EventSchemas.example(path)))
                .isEmpty();
    }

    @Test
    void aMissingFieldIsAViolation() {
        assertThat(EventSchemas.violations("MarketMakerCreated.v1", "{\"metadata\":{}}"))
                .isNotEmpty();
    }

    @Test
    void everyFileIsListed() throws IOException {
        var root = Path.of("target/classes/events");
        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile).map(root::relativize).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(EventSchemas.ALL.stream()
                            .flatMap(path -> java.util.stream.Stream.of(path + ".schema.json", path + ".example.json"))
                            .toList());
        }
    }

    @Test
    void theCatalogueIsUpToDate() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .as("run niha.events.Catalogue with README.md")
                .isEqualTo(Catalogue.render());
    }
}
