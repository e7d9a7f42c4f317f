package niha.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import niha.api.Topology;
import niha.app.Json;
import niha.aws.Cloud;
import niha.http.Response;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Asks every table and queue of the topology whether it is there. */
final class Health {
    private static final String OK = "ok";
    private static final String RETRY_AFTER_S = "5";

    private final Cloud cloud;
    private final Topology topology = Topology.load();

    Health(Cloud cloud) {
        this.cloud = cloud;
    }

    private record Report(String status, String version, Map<String, String> dependencies) {}

    Response answer() {
        var dependencies = new LinkedHashMap<String, String>();
        for (var table : topology.tables())
            dependencies.put(
                    table.name(),
                    state(() -> cloud.dynamo().describeTable(t -> t.tableName(cloud.table(table.name())))));
        for (var queue : topology.queues())
            dependencies.put(
                    queue.name(),
                    state(() -> cloud.sqs()
                            .getQueueAttributes(q -> q.queueUrl(cloud.queue(queue.name()))
                                    .attributeNames(QueueAttributeName.QUEUE_ARN))));
        var well = dependencies.values().stream().allMatch(OK::equals);
        var report = new Report(well ? OK : "degraded", cloud.version(), dependencies);
        return well
                ? Response.ok(report)
                : new Response(
                        503,
                        Map.of("content-type", "application/json", "retry-after", RETRY_AFTER_S),
                        Json.write(report));
    }

    private static String state(Runnable question) {
        try {
            question.run();
            return OK;
        } catch (SdkException e) {
            return "down";
        }
    }
}
