package niha.local.triggers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import niha.local.SafeFile;

/** How far a trigger has come in its stream. It is kept, so that a restart goes on from there. */
public final class Checkpoint {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A place in a stream.
     *
     * @param sequence the last record that was handled; empty at the start of the shard
     */
    public record Place(String stream, String shard, String sequence) {}

    private final SafeFile file;

    public Checkpoint(Path path) {
        this.file = new SafeFile(path);
    }

    /** The place in this stream; empty for another stream, or when nothing was kept. */
    Optional<Place> load(String stream) {
        return file.read()
                .flatMap(Checkpoint::parse)
                .filter(place -> place.stream().equals(stream));
    }

    void save(Place place) {
        try {
            file.write(JSON.writeValueAsString(
                    Map.of("stream", place.stream(), "shard", place.shard(), "sequence", place.sequence())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Place> parse(String text) {
        try {
            var node = JSON.readTree(text);
            return Optional.of(new Place(
                    node.path("stream").asText(),
                    node.path("shard").asText(),
                    node.path("sequence").asText()));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // the stream is read from its beginning: at least once
        }
    }
}
