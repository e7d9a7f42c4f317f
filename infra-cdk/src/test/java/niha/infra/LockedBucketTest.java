package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import niha.api.Topology;
import niha.infra.Synthesised.Resource;
import org.junit.jupiter.api.Test;

/** What is written into a locked bucket stays there, and stays what is read. */
class LockedBucketTest {
    private static final List<Stage> STAGES = List.of(Synthesised.DEV, Synthesised.PROD, Synthesised.DISPOSABLE);

    private final Synthesised prod = Synthesised.of(Synthesised.PROD);

    @Test
    void inProductionNobodyCanShortenTheLock() {
        for (var declared : Topology.load().buckets()) {
            var retention = bucket(prod).property("ObjectLockConfiguration/Rule/DefaultRetention");
            assertThat(retention.get("Mode").asText()).isEqualTo("COMPLIANCE");
            assertThat(retention.get("Days").asInt()).isGreaterThan(declared.lockedYears() * 365);
        }
    }

    @Test
    void everyStageWritesIntoABucketWithALock() {
        for (var stage : STAGES) {
            var bucket = bucket(Synthesised.of(stage));
            assertThat(bucket.property("ObjectLockEnabled").asBoolean()).isTrue();
            assertThat(bucket.property("VersioningConfiguration/Status").asText())
                    .isEqualTo("Enabled");
        }
    }

    @Test
    void elsewhereTheLockCanBeLiftedAndWhatIsDisposableHasNone() {
        var retention = "ObjectLockConfiguration/Rule/DefaultRetention/Mode";
        assertThat(bucket(Synthesised.of(Synthesised.DEV)).property(retention).asText())
                .isEqualTo("GOVERNANCE");
        var disposable = bucket(Synthesised.of(Synthesised.DISPOSABLE));
        assertThat(disposable.property(retention).isMissingNode()).isTrue();
        assertThat(disposable.node().get("DeletionPolicy").asText()).isEqualTo("Delete");
    }

    @Test
    void theBucketAndItsPolicyOutliveTheStack() {
        for (var stage : List.of(Synthesised.DEV, Synthesised.PROD)) {
            var synthesised = Synthesised.of(stage);
            for (var resource : List.of(bucket(synthesised), policy(synthesised))) {
                assertThat(resource.node().get("DeletionPolicy").asText()).isEqualTo("Retain");
                assertThat(resource.node().get("UpdateReplacePolicy").asText()).isEqualTo("Retain");
            }
        }
    }

    @Test
    void nothingIsPublicOrPlain() {
        for (var stage : STAGES) {
            var bucket = bucket(Synthesised.of(stage));
            assertThat(bucket.property("PublicAccessBlockConfiguration"))
                    .hasSize(4)
                    .allMatch(JsonNode::asBoolean);
            assertThat(bucket.property("BucketEncryption/ServerSideEncryptionConfiguration/0")
                            .toString())
                    .contains("AES256");
            assertThat(statements(stage))
                    .anyMatch(it -> denies(it, "s3:*")
                            && it.at("/Condition/Bool/aws:SecureTransport")
                                    .asText()
                                    .equals("false"));
        }
    }

    @Test
    void whoReadsAndWritesIsLogged() {
        var logging = bucket(prod).property("LoggingConfiguration");
        assertThat(logging.at("/DestinationBucketName/Ref").asText()).startsWith("AccessLogs");
        assertThat(logging.get("LogFilePrefix").asText()).isEqualTo("seals/");
    }

    @Test
    void anObjectIsWrittenOnceOrNotAtAll() {
        for (var stage : STAGES)
            assertThat(statements(stage))
                    .anyMatch(it -> denies(it, "s3:PutObject")
                            && it.at("/Condition/Null/s3:if-none-match")
                                    .asText()
                                    .equals("true"));
    }

    @Test
    void nobodyMayDeleteHideOrUnlockWhatIsThere() {
        for (var action : List.of(
                "s3:DeleteObject",
                "s3:DeleteObjectVersion",
                "s3:BypassGovernanceRetention",
                "s3:PutObjectRetention",
                "s3:PutBucketObjectLockConfiguration",
                "s3:PutLifecycleConfiguration")) {
            assertThat(statements(Synthesised.PROD))
                    .as(action)
                    .anyMatch(it -> denies(it, action)
                            && it.path("Condition").isMissingNode()
                            && it.at("/Principal/AWS").asText().equals("*"));
            assertThat(statements(Synthesised.DISPOSABLE)).noneMatch(it -> denies(it, action));
        }
    }

    @Test
    void thePolicyAllowsNobodyAnything() {
        assertThat(statements(Synthesised.PROD))
                .allMatch(it -> it.get("Effect").asText().equals("Deny"));
    }

    private static boolean denies(JsonNode statement, String action) {
        var actions = Optional.of(statement.get("Action")).filter(JsonNode::isArray);
        return statement.get("Effect").asText().equals("Deny")
                && actions.map(all -> StreamSupport.stream(all.spliterator(), false)
                                .anyMatch(one -> one.asText().equals(action)))
                        .orElseGet(() -> statement.get("Action").asText().equals(action));
    }

    private static Resource bucket(Synthesised synthesised) {
        return synthesised.starting("data", "AWS::S3::Bucket", "Bucketseals");
    }

    private static Resource policy(Synthesised synthesised) {
        return synthesised.starting("data", "AWS::S3::BucketPolicy", "Bucketseals");
    }

    private static List<JsonNode> statements(Stage stage) {
        var found = policy(Synthesised.of(stage)).property("PolicyDocument/Statement");
        return StreamSupport.stream(found.spliterator(), false).toList();
    }
}
