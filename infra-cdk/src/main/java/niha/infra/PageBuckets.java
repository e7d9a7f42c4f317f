package niha.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/**
 * Where the page's files lie, and the record of who fetched them. Both stay when the stack goes, since CloudFormation
 * deletes only empty ones.
 */
final class PageBuckets extends Construct {
    private final Bucket logs;
    private final Bucket content;

    PageBuckets(Construct scope, Stage stage) {
        super(scope, "Buckets");
        logs = closed("Logs")
                // CloudFront delivers its logs by ACL
                .objectOwnership(ObjectOwnership.BUCKET_OWNER_PREFERRED)
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .expiration(Duration.days(stage.accessLogDays()))
                        .build()))
                .build();
        content = closed("Content")
                .serverAccessLogsBucket(logs)
                .serverAccessLogsPrefix("bucket/")
                .build();
    }

    Bucket logs() {
        return logs;
    }

    Bucket content() {
        return content;
    }

    private Bucket.Builder closed(String id) {
        return ClosedBucket.in(this, id).removalPolicy(RemovalPolicy.RETAIN);
    }
}
