package niha.aws.s3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Json;
import niha.app.audit.Seals;
import niha.app.audit.Seals.Block;
import niha.app.commands.Ports.Unavailable;
import niha.seals.Digest;
import niha.seals.Seal;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Anchors as objects in a bucket with Object Lock: written once, readable by everybody who audits, changed by nobody. */
public final class S3Anchors implements Seals.Anchors {
    private static final int ALREADY_THERE = 412;

    private final S3Client client;
    private final String bucket;

    public S3Anchors(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** An anchor's JSON. The stand-alone verifier reads the same. */
    private record Anchor(
            int year, long block, long first, long last, String root, String previous, List<String> leaves) {
        static Anchor of(Block block) {
            var seal = block.seal();
            return new Anchor(
                    seal.year(),
                    seal.block(),
                    seal.first(),
                    seal.last(),
                    seal.root().hex(),
                    seal.previous().hex(),
                    block.leaves().stream().map(Digest::hex).toList());
        }
    }

    @Override
    public void put(Block block) {
        var document = Json.write(Anchor.of(block));
        try {
            client.putObject(
                    put -> put.bucket(bucket)
                            .key(key(block.seal().year(), block.seal().block()))
                            .contentType("application/json")
                            .ifNoneMatch("*"),
                    RequestBody.fromString(document));
        } catch (S3Exception e) {
            if (e.statusCode() != ALREADY_THERE) throw new Unavailable("The seals' bucket does not answer", e);
        } catch (SdkException e) {
            throw new Unavailable("The seals' bucket does not answer", e);
        }
    }

    @Override
    public Optional<Block> find(int year, long block) {
        try {
            var text = client.getObjectAsBytes(get -> get.bucket(bucket).key(key(year, block)))
                    .asUtf8String();
            return Optional.of(read(Json.read(text)));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new Unavailable("The seals' bucket does not answer", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The anchor of block " + block + " is not readable", e);
        }
    }

    private static String key(int year, long block) {
        return "%04d/%09d.json".formatted(year, block);
    }

    private static Block read(JsonNode anchor) {
        var leaves = new ArrayList<Digest>();
        anchor.get("leaves").forEach(leaf -> leaves.add(new Digest(leaf.asText())));
        return new Block(
                new Seal(
                        anchor.get("year").asInt(),
                        anchor.get("block").asLong(),
                        anchor.get("first").asLong(),
                        anchor.get("last").asLong(),
                        new Digest(anchor.get("root").asText()),
                        new Digest(anchor.get("previous").asText())),
                leaves);
    }
}
