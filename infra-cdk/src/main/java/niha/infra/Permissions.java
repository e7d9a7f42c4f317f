package niha.infra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.api.Topology;
import niha.api.Topology.Fn;
import niha.api.Topology.Grant;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.sqs.IQueue;

/**
 * A function's {@code may} of topology.yaml in the words of IAM: those actions on those resources, and nothing else.
 *
 * @param connections the WebSocket's connections
 */
record Permissions(DataStack data, String connections) {
    private static final Set<String> READS =
            Set.of("DescribeTable", "GetItem", "BatchGetItem", "Query", "Scan", "ConditionCheckItem");

    List<PolicyStatement> of(Fn fn) {
        var statements = new ArrayList<PolicyStatement>();
        fn.may().forEach((resource, grants) -> {
            var target = target(resource);
            byKeys(grants).forEach((keys, actions) -> statements.add(allow(target, actions, keys)));
            absence(resource, grants).ifPresent(statements::add);
        });
        keyUse(fn).ifPresent(statements::add);
        return statements;
    }

    /** What polling a table's stream takes, and putting aside what fails. Listing streams knows no resource to name. */
    List<PolicyStatement> ofPolling(String stream, IQueue undelivered) {
        return List.of(
                allow(List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"), stream),
                allow(List.of("dynamodb:ListStreams"), "*"),
                allow(List.of("sqs:SendMessage"), undelivered.getQueueArn()));
    }

    /**
     * To whoever may not list a bucket, S3 says of an object that is not there that it is forbidden. A seal that is gone
     * must not look like a bucket that does not answer, so that readers may list: all they learn are numbers of blocks.
     */
    private Optional<PolicyStatement> absence(String resource, List<Grant> grants) {
        return data.bucket(resource)
                .filter(_ -> grants.stream().anyMatch(grant -> grant.action().equals("GetObject")))
                .map(bucket -> allow(List.of("s3:ListBucket"), bucket.getBucketArn()));
    }

    static PolicyStatement allow(List<String> actions, String arn) {
        return PolicyStatement.Builder.create()
                .actions(actions)
                .resources(List.of(arn))
                .build();
    }

    private static Map<Optional<String>, List<String>> byKeys(List<Grant> grants) {
        var actions = new LinkedHashMap<Optional<String>, List<String>>();
        for (var grant : grants)
            actions.computeIfAbsent(grant.keys(), _ -> new ArrayList<>()).add(grant.action());
        return actions;
    }

    private static PolicyStatement allow(Target target, List<String> actions, Optional<String> keys) {
        var statement = allow(
                actions.stream().map(action -> target.service() + ":" + action).toList(), target.arn());
        keys.ifPresent(pattern -> {
            // "for all of none" is true: without the second condition a request that names no key would pass
            statement.addCondition("ForAllValues:StringLike", Map.of("dynamodb:LeadingKeys", List.of(pattern)));
            statement.addCondition("Null", Map.of("dynamodb:LeadingKeys", "false"));
        });
        return statement;
    }

    /** The tables' key works for whoever may use a table, through DynamoDB only, and encrypts only for writers. */
    private Optional<PolicyStatement> keyUse(Fn fn) {
        var onTables = fn.may().entrySet().stream()
                .filter(entry -> data.table(entry.getKey()).isPresent())
                .flatMap(entry -> entry.getValue().stream())
                .map(Grant::action)
                .filter(action -> !action.equals("DescribeTable"))
                .toList();
        if (onTables.isEmpty() && fn.stream().isEmpty()) return Optional.empty();
        var actions = new ArrayList<>(List.of("kms:Decrypt", "kms:DescribeKey"));
        if (!READS.containsAll(onTables))
            actions.addAll(List.of(
                    "kms:Encrypt",
                    "kms:GenerateDataKey",
                    "kms:GenerateDataKeyWithoutPlaintext",
                    "kms:ReEncryptFrom",
                    "kms:ReEncryptTo"));
        var statement = allow(actions, data.key().getKeyArn());
        statement.addCondition("StringEquals", Map.of("kms:ViaService", "dynamodb." + Aws.REGION + ".amazonaws.com"));
        return Optional.of(statement);
    }

    private record Target(String service, String arn) {}

    private Target target(String resource) {
        if (resource.equals("bus")) return new Target("events", data.bus().bus().getEventBusArn());
        if (resource.equals(Topology.WEB_SOCKET)) return new Target("execute-api", connections);
        return data.table(resource)
                .map(table -> new Target("dynamodb", table.getTableArn()))
                .or(() -> data.bucket(resource).map(bucket -> new Target("s3", bucket.arnForObjects("*"))))
                .or(() -> data.queue(resource).map(queue -> new Target("sqs", queue.getQueueArn())))
                .orElseThrow(() ->
                        new Refusal("topology.yaml lets a function use " + resource + ", which it declares nowhere."));
    }
}
