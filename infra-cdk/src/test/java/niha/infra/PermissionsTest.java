package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niha.api.Topology;
import org.junit.jupiter.api.Test;

/** The sentences about who may do what, read back from the roles that would be deployed. */
class PermissionsTest {
    private static final Pattern DECLARED =
            Pattern.compile("GetAtt(Table([a-z]+)|Queue([a-z]+)Queue|BusBus|Bus)[0-9A-F]{8}Arn");

    private final Synthesised dev = Synthesised.of(Synthesised.DEV);
    private final List<Statement> statements =
            Stream.of("compute", "edge").flatMap(this::statements).toList();

    private record Statement(String role, Set<String> actions, String resources, JsonNode conditions) {
        boolean touches(String table) {
            return resources.contains("Table" + table);
        }

        /** Every action on every declared resource; what a function needs to live at all names none of them. */
        Set<String> grants() {
            var grants = new HashSet<String>();
            var keys = conditions
                    .at("/ForAllValues:StringLike/dynamodb:LeadingKeys/0")
                    .asText();
            DECLARED.matcher(resources).results().forEach(found -> {
                var name = Stream.of(found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("bus");
                actions.forEach(action -> grants.add(name + ": " + action.substring(action.indexOf(':') + 1) + keys));
            });
            return grants;
        }
    }

    @Test
    void nobodyMayDeleteFromTheLedgerOrTheAuditTrail() {
        assertThat(statements)
                .filteredOn(it -> it.touches("ledger") || it.touches("audit"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.actions)
                        .noneMatch(action -> action.contains("Delete")
                                || action.contains("BatchWrite")
                                || action.contains("PartiQL")));
    }

    @Test
    void onlyTheRelayMayPutEvents() {
        assertThat(statements)
                .filteredOn(it -> it.actions.contains("events:PutEvents"))
                .extracting(Statement::role)
                .containsExactlyInAnyOrder("relay", "relay-sweep");
    }

    @Test
    void auditCannotTouchTheLedger() {
        assertThat(statements)
                .filteredOn(it -> it.role.equals("audit"))
                .isNotEmpty()
                .noneMatch(it -> it.touches("ledger") || it.touches("commands"));
    }

    @Test
    void auditOnlyReads() {
        assertThat(statements)
                .filteredOn(it -> it.role.equals("audit") && it.touches("audit"))
                .flatExtracting(Statement::actions)
                .allMatch(action -> action.equals("dynamodb:Query") || action.endsWith("GetItem"));
    }

    @Test
    void theRelayDeletesOutboxRowsAndNoOthers() {
        assertThat(statements)
                .filteredOn(it -> it.actions.contains("dynamodb:DeleteItem"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.conditions.toString())
                        .isEqualTo("{\"ForAllValues:StringLike\":{\"dynamodb:LeadingKeys\":[\"OUTBOX#*\"]},"
                                + "\"Null\":{\"dynamodb:LeadingKeys\":\"false\"}}"));
    }

    @Test
    void aFunctionMayDoExactlyWhatTheTopologySays() {
        for (var fn : Topology.load().functions()) {
            var declared = new HashSet<String>();
            fn.may()
                    .forEach((resource, grants) -> grants.forEach(grant -> declared.add(resource.replace("-", "") + ": "
                            + grant.action() + grant.keys().orElse(""))));
            var allowed = new HashSet<String>();
            statements.stream().filter(it -> it.role.equals(fn.name())).forEach(it -> allowed.addAll(it.grants()));
            assertThat(allowed).as(fn.name()).containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    @Test
    void noActionIsAWildcard() {
        assertThat(statements).flatExtracting(Statement::actions).noneMatch(action -> action.contains("*"));
    }

    @Test
    void onlyWhatKnowsNoResourceIsAllowedOnAll() {
        assertThat(statements)
                .filteredOn(it -> it.resources.equals("\"*\""))
                .flatExtracting(Statement::actions)
                .allMatch(action -> action.startsWith("xray:") || action.equals("dynamodb:ListStreams"));
    }

    @Test
    void theTablesKeyWorksThroughDynamoDbOnly() {
        assertThat(statements)
                .filteredOn(it -> it.actions.contains("kms:Decrypt"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(
                                it.conditions.at("/StringEquals/kms:ViaService").toString())
                        .contains("dynamodb."));
    }

    @Test
    void noRoleBorrowsAnAwsManagedPolicy() {
        for (var stack : List.of("data", "compute", "edge")) {
            assertThat(dev.resources(stack, "AWS::IAM::Role"))
                    .allMatch(role -> role.property("ManagedPolicyArns").isMissingNode());
            assertThat(dev.resources(stack, "AWS::IAM::Policy")).isEmpty();
        }
    }

    private Stream<Statement> statements(String stack) {
        var found = new ArrayList<Statement>();
        for (var role : dev.resources(stack, "AWS::IAM::Role"))
            for (var policy : role.property("Policies"))
                for (var statement : policy.at("/PolicyDocument/Statement"))
                    found.add(new Statement(
                            role.property("RoleName").asText().replaceFirst("^niha-dev-", ""),
                            actions(statement.get("Action")),
                            statement.get("Resource").toString(),
                            statement.path("Condition")));
        return found.stream();
    }

    private static Set<String> actions(JsonNode node) {
        var actions = new HashSet<String>();
        if (node.isTextual()) actions.add(node.asText());
        else node.forEach(action -> actions.add(action.asText()));
        return actions;
    }
}
