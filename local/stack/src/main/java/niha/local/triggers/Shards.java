package niha.local.triggers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The chain of shards of one table's stream. DynamoDB Local keeps one open at a time and starts another every few hours. */
record Shards(DynamoDbStreamsClient streams, String arn) {

    static Shards of(DynamoDbStreamsClient streams, String table) {
        var found = streams.listStreams(r -> r.tableName(table)).streams();
        if (found.isEmpty()) throw new IllegalStateException("The table " + table + " has no stream");
        return new Shards(streams, found.getFirst().streamArn());
    }

    /** The shard of this id, as long as it has not been trimmed away; otherwise the oldest that is left. */
    Checkpoint.Place resume(Checkpoint.Place place) {
        var known = all().stream().anyMatch(shard -> shard.shardId().equals(place.shard()));
        return known ? place : oldest();
    }

    Checkpoint.Place oldest() {
        var all = all();
        var ids = all.stream().map(Shard::shardId).toList();
        return all.stream()
                .filter(shard -> !ids.contains(shard.parentShardId()))
                .findFirst()
                .map(shard -> start(shard.shardId()))
                .orElseThrow(() -> new IllegalStateException("The stream " + arn + " has no shards"));
    }

    /** The one that follows, once there is one. */
    Optional<Checkpoint.Place> after(String shard) {
        return all().stream()
                .filter(child -> shard.equals(child.parentShardId()))
                .findFirst()
                .map(child -> start(child.shardId()));
    }

    String iterator(Checkpoint.Place place) {
        return streams.getShardIterator(r -> {
                    r.streamArn(arn).shardId(place.shard());
                    if (place.sequence().isEmpty()) r.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
                    else
                        r.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                                .sequenceNumber(place.sequence());
                })
                .shardIterator();
    }

    private Checkpoint.Place start(String shard) {
        return new Checkpoint.Place(arn, shard, "");
    }

    private List<Shard> all() {
        var shards = new ArrayList<Shard>();
        @Nullable String last = null;
        do {
            var from = last;
            var page = streams.describeStream(r -> r.streamArn(arn).exclusiveStartShardId(from))
                    .streamDescription();
            shards.addAll(page.shards());
            last = page.lastEvaluatedShardId();
        } while (last != null);
        return shards;
    }
}
