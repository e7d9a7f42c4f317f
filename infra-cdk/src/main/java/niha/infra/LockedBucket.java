package niha.infra;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import niha.api.Topology;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.ObjectLockRetention;
import software.constructs.Construct;

/**
 * A bucket of topology.yaml, whose objects are written once and stay. The lock keeps what was written; the policy keeps
 * it from being hidden, since a lock forbids neither a newer version nor a delete marker in front of it.
 */
final class LockedBucket extends Construct {
    /** A year too many days rather than one too few: ten of them have two or three leap days. */
    private static final int DAYS_PER_YEAR = 366;

    private static final List<String> ON_OBJECTS = List.of(
            "s3:BypassGovernanceRetention",
            "s3:DeleteObject",
            "s3:DeleteObjectVersion",
            "s3:PutObjectLegalHold",
            "s3:PutObjectRetention");
    private static final List<String> ON_THE_BUCKET =
            List.of("s3:PutBucketObjectLockConfiguration", "s3:PutLifecycleConfiguration");

    private final Bucket bucket;

    LockedBucket(Construct scope, Topology.Bucket declared, Stage stage, Bucket logs) {
        super(scope, "Bucket-" + declared.name());
        var builder = ClosedBucket.in(this, "Bucket")
                .versioned(true)
                .objectLockEnabled(true)
                .serverAccessLogsBucket(logs)
                .serverAccessLogsPrefix(declared.name() + "/")
                .removalPolicy(stage.dataRemoval());
        retention(declared, stage).ifPresent(builder::objectLockDefaultRetention);
        bucket = builder.build();
        var objects = bucket.arnForObjects("*");
        var unconditional = Map.of("Null", Map.of("s3:if-none-match", "true"));
        refuse("WrittenOnce", List.of("s3:PutObject"), objects, unconditional);
        if (!stage.disposable()) {
            refuse("ObjectsStay", ON_OBJECTS, objects, Map.of());
            refuse("TheLockStays", ON_THE_BUCKET, bucket.getBucketArn(), Map.of());
        }
        Objects.requireNonNull(bucket.getPolicy()).applyRemovalPolicy(stage.dataRemoval());
    }

    Bucket bucket() {
        return bucket;
    }

    /** Only production's cannot be lifted by anybody, the account's owner included: what is tried elsewhere must be removable. */
    private static Optional<ObjectLockRetention> retention(Topology.Bucket declared, Stage stage) {
        if (stage.disposable()) return Optional.empty();
        var time = Duration.days(declared.lockedYears() * DAYS_PER_YEAR);
        return Optional.of(
                stage.isProduction() ? ObjectLockRetention.compliance(time) : ObjectLockRetention.governance(time));
    }

    /** To everybody, whatever their own role allows. */
    private void refuse(String name, List<String> actions, String arn, Map<String, Map<String, String>> when) {
        var statement = PolicyStatement.Builder.create()
                .sid(name)
                .effect(Effect.DENY)
                .principals(List.of(new AnyPrincipal()))
                .actions(actions)
                .resources(List.of(arn))
                .conditions(when)
                .build();
        bucket.addToResourcePolicy(statement);
    }
}
