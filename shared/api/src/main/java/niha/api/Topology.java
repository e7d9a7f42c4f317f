package niha.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What Niha is made of: tables, queues, bus and functions with what wakes them and what they may touch.
 * The CDK app builds it in an account, the local launcher on a laptop.
 */
public record Topology(
        String bus,
        WebSocket webSocket,
        List<Table> tables,
        List<Bucket> buckets,
        List<Queue> queues,
        List<Fn> functions) {
    /** In a {@code may}: the connections of the WebSocket. */
    public static final String WEB_SOCKET = "websocket";

    /** Where clients connect, and the function that hears them. */
    public record WebSocket(String path, String function) {}

    /** A table. {@code expiresAt} names the TTL attribute and {@code stream} the view type, where there are any. */
    public record Table(
            String name, String partitionKey, String sortKey, Optional<String> expiresAt, Optional<String> stream) {}

    /** A bucket whose objects can be neither changed nor deleted for so many years. */
    public record Bucket(String name, int lockedYears) {}

    /** A queue. A FIFO queue parks a message aside after so many receives. */
    public record Queue(String name, boolean fifo, int visibilityTimeoutSeconds, int parkedAfterReceives) {
        /** The name in the account: FIFO queues must end so. */
        public String physicalName(String prefix) {
            return prefix + name + (fifo ? ".fifo" : "");
        }
    }

    /**
     * A function.
     *
     * @param module the folder under functions/ that holds it
     * @param may what it may do, by the name of a table, a bucket, a queue, {@code bus} or {@code websocket}
     */
    public record Fn(
            String name,
            String module,
            String handler,
            int timeoutSeconds,
            Map<String, List<Grant>> may,
            Optional<StreamTrigger> stream,
            Optional<QueueTrigger> queue,
            Optional<Schedule> schedule) {}

    /** One permitted action, perhaps only on partition keys that match a pattern such as {@code OUTBOX#*}. */
    public record Grant(String action, Optional<String> keys) {
        static Grant parse(String text) {
            var parts = text.split(" on ", 2);
            return new Grant(parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
        }
    }

    /** Wakes a function with a table's inserts whose partition key starts with the prefix. */
    public record StreamTrigger(String table, int batchSize, String keyPrefix) {}

    /** Hands a function a queue's messages, so many at once, those of one group in their order. */
    public record QueueTrigger(String queue, int batchSize) {}

    /** Wakes a function by the clock. */
    public record Schedule(int everyMinutes) {}

    public Topology {
        tables = List.copyOf(tables);
        buckets = List.copyOf(buckets);
        queues = List.copyOf(queues);
        functions = List.copyOf(functions);
    }

    /** The topology that travels in this jar. */
    public static Topology load() {
        var document = Yaml.read("topology.yaml");
        return new Topology(
                document.get("bus").asText(),
                webSocket(document.get(WEB_SOCKET)),
                each(document.get("tables"), Topology::table),
                each(
                        document.get("buckets"),
                        b -> new Bucket(
                                b.getKey(), b.getValue().get("locked_years").asInt())),
                each(document.get("queues"), Topology::queue),
                each(document.get("functions"), Topology::function));
    }

    public Table table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    public Fn function(String name) {
        return functions.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    /** The environment variable under which a function finds a table's, a queue's or the bus's real name. */
    public static String variable(String kind, String name) {
        return ("NIHA_" + kind + "_" + name).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static WebSocket webSocket(JsonNode node) {
        return new WebSocket(node.get("path").asText(), node.get("function").asText());
    }

    private static Table table(Map.Entry<String, JsonNode> entry) {
        var node = entry.getValue();
        return new Table(
                entry.getKey(),
                node.get("partition_key").asText(),
                node.get("sort_key").asText(),
                text(node, "expires_at"),
                text(node, "stream"));
    }

    private static Queue queue(Map.Entry<String, JsonNode> entry) {
        var node = entry.getValue();
        return new Queue(
                entry.getKey(),
                node.get("fifo").asBoolean(),
                node.get("visibility_timeout_s").asInt(),
                node.get("parked_after_receives").asInt());
    }

    private static Fn function(Map.Entry<String, JsonNode> entry) {
        var node = entry.getValue();
        var may = new LinkedHashMap<String, List<Grant>>();
        for (var resource : node.get("may").properties()) {
            var grants = new ArrayList<Grant>();
            resource.getValue().forEach(action -> grants.add(Grant.parse(action.asText())));
            may.put(resource.getKey(), List.copyOf(grants));
        }
        return new Fn(
                entry.getKey(),
                text(node, "module").orElse(entry.getKey()),
                node.get("handler").asText(),
                node.get("timeout_s").asInt(),
                may,
                Optional.ofNullable(node.get("stream")).map(Topology::stream),
                Optional.ofNullable(node.get("queue"))
                        .map(q -> new QueueTrigger(
                                q.get("name").asText(), q.get("batch_size").asInt())),
                Optional.ofNullable(node.get("schedule"))
                        .map(s -> new Schedule(s.get("every_minutes").asInt())));
    }

    private static StreamTrigger stream(JsonNode node) {
        return new StreamTrigger(
                node.get("table").asText(),
                node.get("batch_size").asInt(),
                node.get("key_prefix").asText());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }

    private static <T> List<T> each(JsonNode node, Function<Map.Entry<String, JsonNode>, T> read) {
        return node.properties().stream().map(read).toList();
    }
}
