package niha.local.engines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import niha.api.Topology;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Buckets as folders of files. It knows what is used of S3 here, writing an object once and reading it, and refuses everything
 * else: an object that is there is never overwritten, as Object Lock has it.
 */
public final class FileBuckets implements S3Client {
    private static final int PRECONDITION_FAILED = 412;

    private final Path folder;

    public FileBuckets(Path folder) {
        this.folder = folder;
    }

    /** Where a function finds its buckets. */
    public static Map<String, String> environment(Topology topology, String prefix) {
        var variables = new LinkedHashMap<String, String>();
        for (var bucket : topology.buckets())
            variables.put(Topology.variable("bucket", bucket.name()), prefix + bucket.name());
        return variables;
    }

    /** The file comes into being whole and on disk, or not at all. */
    @Override
    public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
        if (!"*".equals(request.ifNoneMatch())) throw new UnsupportedOperationException("Only objects written once");
        var file = file(request.bucket(), request.key());
        try (InputStream content = body.contentStreamProvider().newStream()) {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), ".new", "");
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content.readAllBytes()));
                channel.force(true);
            }
            return settle(fresh, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized PutObjectResponse settle(Path fresh, Path file) throws IOException {
        if (Files.exists(file)) {
            Files.delete(fresh);
            throw (S3Exception) S3Exception.builder()
                    .statusCode(PRECONDITION_FAILED)
                    .message("The object is there")
                    .build();
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return PutObjectResponse.builder().build();
    }

    @Override
    public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
        try {
            var content = Files.readAllBytes(file(request.bucket(), request.key()));
            var response = GetObjectResponse.builder()
                    .contentLength((long) content.length)
                    .build();
            return transformer.transform(response, AbortableInputStream.create(new ByteArrayInputStream(content)));
        } catch (NoSuchFileException e) {
            throw NoSuchKeyException.builder()
                    .statusCode(404)
                    .message(request.key())
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
        return getObject(request, ResponseTransformer.toInputStream());
    }

    private Path file(String bucket, String key) {
        var root = folder.resolve(bucket);
        var file = root.resolve(key).normalize();
        if (!file.startsWith(root)) throw new IllegalArgumentException("A key outside of its bucket: " + key);
        return file;
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
