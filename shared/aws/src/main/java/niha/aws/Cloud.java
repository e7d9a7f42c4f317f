package niha.aws;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;
import niha.api.Topology;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What surrounds a function, in an account or on a laptop: its clients, time, randomness and the names of its resources. */
public record Cloud(
        DynamoDbClient dynamo,
        SqsClient sqs,
        EventBridgeClient bus,
        S3Client s3,
        InstantSource clock,
        RandomGenerator random,
        Map<String, String> environment) {

    /** A dependency that is away must be seen to be away before the function itself is stopped: then there is still an answer. */
    private static final ClientOverrideConfiguration PATIENCE = ClientOverrideConfiguration.builder()
            .apiCallAttemptTimeout(Duration.ofMillis(1_500))
            .apiCallTimeout(Duration.ofSeconds(4))
            .build();

    public Cloud {
        environment = Map.copyOf(environment);
    }

    /** The surroundings of a function that runs on Lambda. */
    public static Cloud aws() {
        SdkHttpClient http = UrlConnectionHttpClient.create();
        return new Cloud(
                DynamoDbClient.builder()
                        .httpClient(http)
                        .overrideConfiguration(PATIENCE)
                        .build(),
                SqsClient.builder()
                        .httpClient(http)
                        .overrideConfiguration(PATIENCE)
                        .build(),
                EventBridgeClient.builder()
                        .httpClient(http)
                        .overrideConfiguration(PATIENCE)
                        .build(),
                S3Client.builder()
                        .httpClient(http)
                        .overrideConfiguration(PATIENCE)
                        .build(),
                InstantSource.system(),
                new SecureRandom(),
                System.getenv());
    }

    public String table(String name) {
        return named("TABLE", name);
    }

    /** The URL of a queue. */
    public String queue(String name) {
        return named("QUEUE", name);
    }

    public String bucket(String name) {
        return named("BUCKET", name);
    }

    public String busName() {
        return setting("NIHA_BUS");
    }

    public String version() {
        return environment.getOrDefault("NIHA_VERSION", "unversioned");
    }

    private String named(String kind, String name) {
        return setting(Topology.variable(kind, name));
    }

    private String setting(String variable) {
        var value = environment.get(variable);
        if (value == null) throw new IllegalStateException(variable + " is not set");
        return value;
    }
}
