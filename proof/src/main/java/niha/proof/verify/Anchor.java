package niha.proof.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niha.app.Json;
import niha.proof.Refusal;
import niha.seals.Digest;
import niha.seals.MerkleTree;
import niha.seals.Seal;

/** A seal as it was anchored, with the digests of its block's tickets. */
record Anchor(Seal seal, List<Digest> leaves) {
    Anchor {
        leaves = List.copyOf(leaves);
    }

    /** Those in a folder and the folders in it, in the order of their chain. */
    static List<Anchor> readAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var anchors = new ArrayList<Anchor>();
            for (var file : files.filter(it -> it.toString().endsWith(".json")).toList()) anchors.add(read(file));
            if (anchors.isEmpty()) throw new Refusal(folder + " holds no seals: there is nothing to verify against.");
            anchors.sort(Comparator.comparingInt((Anchor it) -> it.seal().year())
                    .thenComparingLong(it -> it.seal().block()));
            return anchors;
        }
    }

    /** Why this is not the next link of the chain. */
    Optional<String> problem(Optional<Seal> before) {
        if (!seal.follows(before)) return Optional.of("its seal does not follow the one before");
        if (leaves.size() != seal.last() - seal.first() + 1)
            return Optional.of("its seal has not as many digests as tickets");
        if (!new MerkleTree(leaves).root().equals(seal.root()))
            return Optional.of("its seal's digests do not lead to the sealed root");
        return Optional.empty();
    }

    private static Anchor read(Path file) throws IOException {
        try {
            var node = Json.read(Files.readString(file));
            var leaves = new ArrayList<Digest>();
            for (var leaf : node.path("leaves")) leaves.add(digest(leaf));
            return new Anchor(seal(node), leaves);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Refusal(file + " is not an anchored seal.");
        }
    }

    private static Seal seal(JsonNode node) {
        var first = node.path("first").asLong();
        if (first < 1) throw new IllegalArgumentException("Tickets count from 1");
        return new Seal(
                node.path("year").asInt(),
                node.path("block").asLong(),
                first,
                node.path("last").asLong(),
                digest(node.path("root")),
                digest(node.path("previous")));
    }

    private static Digest digest(JsonNode node) {
        return Digest.parse(node.asText()).orElseThrow(() -> new IllegalArgumentException("Not a digest"));
    }
}
