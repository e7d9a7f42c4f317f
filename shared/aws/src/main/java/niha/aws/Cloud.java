package niha.aws;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import niha.api.Topology;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * What surrounds a function, in an account or on a laptop: its clients, time, randomness and the names of its resources.
 *
 * @param webSocket there for functions that push to connections
 */
public record Cloud(
        DynamoDbClient dynamo,
        SqsClient sqs,
        EventBridgeClient bus,
        S3Client s3,
        Optional<ApiGatewayManagementApiClient> webSocket,
        InstantSource clock,
        RandomGenerator random,
        Map<String, String> environment) {

    /** The variable that holds the endpoint through which connections are reached. */
    public static final String WEB_SOCKET = "NIHA_WEBSOCKET";

    /** A dependency that is away must be seen to be away before the function itself is stopped: then there is still an answer. */
    private static final ClientOverrideConfiguration PATIENCE = ClientOverrideConfiguration.builder()
            .apiCallAttemptTimeout(Duration.ofMillis(1_500))
            .apiCallTimeout(Duration.ofSeconds(4))
            .build();

    public Cloud {
        environment = Map.copyOf(environment);
    }

    /** The surroundings of a function that pushes nothing to anybody. */
    public Cloud(
            DynamoDbClient dynamo,
            SqsClient sqs,
            EventBridgeClient bus,
            S3Client s3,
            InstantSource clock,
            RandomGenerator random,
            Map<String, String> environment) {
        this(dynamo, sqs, bus, s3, Optional.empty(), clock, random, environment);
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
                webSocket(http),
                InstantSource.system(),
                new SecureRandom(),
                System.getenv());
    }

    /** Each WebSocket API has an endpoint of its own, which only functions that may use it are told. */
    private static Optional<ApiGatewayManagementApiClient> webSocket(SdkHttpClient http) {
        return Optional.ofNullable(System.getenv(WEB_SOCKET))
                .map(endpoint -> ApiGatewayManagementApiClient.builder()
                        .endpointOverride(URI.create(endpoint))
                        .httpClient(http)
                        .overrideConfiguration(PATIENCE)
                        .build());
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
