package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import niha.api.Topology;
import niha.infra.Synthesised.Resource;
import org.junit.jupiter.api.Test;

class DataStackTest {
    private final Synthesised dev = Synthesised.of(Synthesised.DEV);
    private final Topology topology = Topology.load();

    @Test
    void everyDeclaredTableIsThereWithItsKeys() {
        var tables = dev.named("data", "AWS::DynamoDB::GlobalTable", "TableName");
        assertThat(tables.names())
                .containsExactlyInAnyOrderElementsOf(
                        topology.tables().stream().map(Topology.Table::name).toList());
        for (var table : topology.tables()) {
            var keys = tables.get(table.name()).property("KeySchema");
            assertThat(keys.at("/0/AttributeName").asText()).isEqualTo(table.partitionKey());
            assertThat(keys.at("/1/AttributeName").asText()).isEqualTo(table.sortKey());
        }
    }

    @Test
    void noTableCanBeLost() {
        for (var table : dev.resources("data", "AWS::DynamoDB::GlobalTable")) {
            assertThat(table.node().get("DeletionPolicy").asText()).isEqualTo("Retain");
            assertThat(table.node().get("UpdateReplacePolicy").asText()).isEqualTo("Retain");
            assertThat(table.property("Replicas/0/DeletionProtectionEnabled").asBoolean())
                    .isTrue();
            assertThat(table.property("Replicas/0/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void everyTableIsEncryptedWithOurKeyWhichRotates() {
        var key = dev.only("data", "AWS::KMS::Key");
        assertThat(key.property("EnableKeyRotation").asBoolean()).isTrue();
        assertThat(key.node().get("DeletionPolicy").asText()).isEqualTo("Retain");
        for (var table : dev.resources("data", "AWS::DynamoDB::GlobalTable")) {
            assertThat(table.property("SSESpecification/SSEType").asText()).isEqualTo("KMS");
            assertThat(table.property("Replicas/0/SSESpecification/KMSMasterKeyId/Fn::GetAtt/0")
                            .asText())
                    .isEqualTo(key.id());
        }
    }

    @Test
    void tablesArePaidByRequestAndStreamAndExpireAsDeclared() {
        var tables = dev.named("data", "AWS::DynamoDB::GlobalTable", "TableName");
        for (var table : topology.tables()) {
            var resource = tables.get(table.name());
            assertThat(resource.property("BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
            assertThat(resource.property("StreamSpecification/StreamViewType").asText())
                    .isEqualTo(table.stream().orElse(""));
            assertThat(resource.property("TimeToLiveSpecification/AttributeName")
                            .asText())
                    .isEqualTo(table.expiresAt().orElse(""));
        }
    }

    @Test
    void nothingInTheLedgerOrTheAuditTrailExpires() {
        var tables = dev.named("data", "AWS::DynamoDB::GlobalTable", "TableName");
        assertThat(tables.get("ledger").property("TimeToLiveSpecification").isMissingNode())
                .isTrue();
        assertThat(tables.get("audit").property("TimeToLiveSpecification").isMissingNode())
                .isTrue();
    }

    @Test
    void fifoQueuesScaleByGroupAndParkWhatFails() {
        var queues = dev.named("data", "AWS::SQS::Queue", "QueueName");
        for (var queue : topology.queues()) {
            var resource = queues.get(queue.physicalName(""));
            var parked = queues.get(queue.name() + "-parked" + (queue.fifo() ? ".fifo" : ""));
            assertThat(resource.property("FifoQueue").asBoolean()).isEqualTo(queue.fifo());
            assertThat(resource.property("FifoThroughputLimit").asText())
                    .isEqualTo(queue.fifo() ? "perMessageGroupId" : "");
            assertThat(resource.property("DeduplicationScope").asText()).isEqualTo(queue.fifo() ? "messageGroup" : "");
            assertThat(resource.property("VisibilityTimeout").asInt()).isEqualTo(queue.visibilityTimeoutSeconds());
            assertThat(resource.property("RedrivePolicy/maxReceiveCount").asInt())
                    .isEqualTo(queue.parkedAfterReceives());
            assertThat(resource.property("RedrivePolicy/deadLetterTargetArn/Fn::GetAtt/0")
                            .asText())
                    .isEqualTo(parked.id());
            assertThat(parked.property("MessageRetentionPeriod").asInt()).isEqualTo(14 * 24 * 3600);
        }
    }

    @Test
    void everyQueueIsEncryptedAndRefusesPlainHttp() {
        for (var stack : new String[] {"data", "compute"}) {
            assertThat(dev.resources(stack, "AWS::SQS::Queue"))
                    .allMatch(queue -> queue.property("SqsManagedSseEnabled").asBoolean());
            assertThat(dev.resources(stack, "AWS::SQS::QueuePolicy"))
                    .hasSameSizeAs(dev.resources(stack, "AWS::SQS::Queue"))
                    .allMatch(DataStackTest::deniesPlainHttp);
        }
    }

    @Test
    void everyEventIsArchivedAndLogged() {
        assertThat(dev.only("data", "AWS::Events::Archive")
                        .property("RetentionDays")
                        .asInt())
                .isEqualTo(365);
        var rule = dev.only("data", "AWS::Events::Rule");
        assertThat(rule.property("EventPattern").toString()).isEqualTo("{\"account\":[{\"Ref\":\"AWS::AccountId\"}]}");
        assertThat(rule.property("Targets/0/Arn").toString()).contains(":log-group:");
        assertThat(dev.resources("data", "AWS::Logs::ResourcePolicy")).hasSize(1);
    }

    @Test
    void peopleAreInvitedAndNeedASecondFactor() {
        var pool = dev.only("data", "AWS::Cognito::UserPool");
        assertThat(pool.property("AdminCreateUserConfig/AllowAdminCreateUserOnly")
                        .asBoolean())
                .isTrue();
        assertThat(pool.property("MfaConfiguration").asText()).isEqualTo("ON");
        assertThat(pool.property("EnabledMfas").toString()).isEqualTo("[\"SOFTWARE_TOKEN_MFA\"]");
        assertThat(pool.property("UserPoolAddOns/AdvancedSecurityMode").asText())
                .isEqualTo("ENFORCED");
        assertThat(pool.property("Policies/PasswordPolicy/MinimumLength").asInt())
                .isGreaterThanOrEqualTo(14);
        assertThat(pool.property("DeletionProtection").asText()).isEqualTo("ACTIVE");
        assertThat(pool.node().get("DeletionPolicy").asText()).isEqualTo("Retain");
    }

    @Test
    void alarmsReachSomebody() {
        var topic = dev.only("data", "AWS::SNS::TopicPolicy")
                .property("PolicyDocument/Statement")
                .toString();
        assertThat(topic).contains("cloudwatch.amazonaws.com").contains("aws:SecureTransport");
        var subscription = Synthesised.of(Synthesised.PROD).only("data", "AWS::SNS::Subscription");
        assertThat(subscription.property("Endpoint").asText()).isEqualTo("desk@niha.example");
        for (var stack : new String[] {"data", "compute", "edge"})
            assertThat(dev.resources(stack, "AWS::CloudWatch::Alarm"))
                    .isNotEmpty()
                    .allMatch(alarm -> alarm.property("AlarmActions").toString().contains("Bell"));
    }

    private static boolean deniesPlainHttp(Resource policy) {
        var statement = policy.property("PolicyDocument/Statement/0");
        return statement.get("Effect").asText().equals("Deny")
                && statement.at("/Condition/Bool/aws:SecureTransport").asText().equals("false");
    }
}
