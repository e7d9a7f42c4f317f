package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niha.api.Topology;
import org.junit.jupiter.api.Test;

/** The sentences about who may do what, read back from the roles that would be deployed. */
class PermissionsTest {
    private final Synthesised dev = Synthesised.of(Synthesised.DEV);
    private final List<Statement> statements = Statement.of(dev);

    @Test
    void nobodyMayDeleteFromTheLedgerOrTheAuditTrail() {
        assertThat(statements)
                .filteredOn(it -> it.touches("ledger") || it.touches("audit"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.actions())
                        .noneMatch(action -> action.contains("Delete")
                                || action.contains("BatchWrite")
                                || action.contains("PartiQL")));
    }

    @Test
    void onlyTheRelayMayPutEvents() {
        assertThat(statements)
                .filteredOn(it -> it.actions().contains("events:PutEvents"))
                .extracting(Statement::role)
                .containsExactlyInAnyOrder("relay", "relay-sweep");
    }

    @Test
    void auditCannotTouchTheLedger() {
        assertThat(statements)
                .filteredOn(it -> it.role().equals("audit"))
                .isNotEmpty()
                .noneMatch(it -> it.touches("ledger") || it.touches("commands"));
    }

    @Test
    void whoKeepsAccountsSeesOfOrdersOnlyHowManyThereAreAndWhatAMarketIsWorth() {
        assertThat(statements)
                .filteredOn(it -> it.role().equals("accounts") && it.touches("orders"))
                .extracting(it -> it.grants().toString())
                .containsExactlyInAnyOrder("[orders: BatchGetItemCOUNTS#*]", "[orders: GetItemVIEW#*]");
    }

    /** An order that a limit counts writes the holder too, and a kill switch is engaged where orders are. */
    @Test
    void holdersAreWrittenWhereAccountsAreKeptAndWhereOrdersComeIn() {
        assertThat(statements)
                .filteredOn(it -> it.touches("ledger") && it.actions().contains("dynamodb:PutItem"))
                .filteredOn(it ->
                        it.conditions().isEmpty() || it.conditions().toString().contains("HOLDERS#*"))
                .extracting(Statement::role)
                .containsOnly(
                        "accounts", "liquidity", "liquidity-resume", "orders", "mm-api", "quoting", "quoting-desk");
    }

    @Test
    void nobodyMayDeleteASealOrChangeItsLock() {
        assertThat(statements)
                .filteredOn(Statement::touchesSeals)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.actions()).isSubsetOf("s3:GetObject", "s3:PutObject", "s3:ListBucket"));
        assertThat(statements)
                .flatExtracting(Statement::actions)
                .noneMatch(action -> action.contains("Retention")
                        || action.contains("LegalHold")
                        || action.contains("ObjectLock")
                        || action.contains("BucketPolicy"));
    }

    @Test
    void onlyTheSealerWritesSealsAndOnlyAuditReadsThemBesides() {
        assertThat(statements)
                .filteredOn(it -> it.touchesSeals() && it.actions().contains("s3:PutObject"))
                .extracting(Statement::role)
                .containsExactly("sealer");
        assertThat(statements)
                .filteredOn(Statement::touchesSeals)
                .extracting(Statement::role)
                .containsOnly("sealer", "audit");
    }

    @Test
    void whoMayReadObjectsIsToldWhenOneIsMissing() {
        assertThat(statements)
                .filteredOn(it -> it.actions().contains("s3:ListBucket"))
                .filteredOn(Statement::touchesSeals)
                .allSatisfy(it -> assertThat(it.resources()).doesNotContain("/*"))
                .extracting(Statement::role)
                .containsExactlyInAnyOrderElementsOf(statements.stream()
                        .filter(it -> it.touchesSeals() && it.actions().contains("s3:GetObject"))
                        .map(Statement::role)
                        .toList());
    }

    @Test
    void whatSealsAndArchivesCannotTouchTheLedger() {
        assertThat(statements)
                .filteredOn(it -> Set.of("archivist", "sealer").contains(it.role()))
                .isNotEmpty()
                .noneMatch(it -> it.touches("ledger"));
    }

    @Test
    void auditOnlyReads() {
        assertThat(statements)
                .filteredOn(it -> it.role().equals("audit") && it.touches("audit"))
                .flatExtracting(Statement::actions)
                .allMatch(action -> action.equals("dynamodb:Query") || action.endsWith("GetItem"));
    }

    @Test
    void theRelayDeletesOutboxRowsAndNoOthers() {
        assertThat(statements)
                .filteredOn(it -> it.role().startsWith("relay") && it.actions().contains("dynamodb:DeleteItem"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.conditions().toString())
                        .isEqualTo("{\"ForAllValues:StringLike\":{\"dynamodb:LeadingKeys\":[\"OUTBOX#*\"]},"
                                + "\"Null\":{\"dynamodb:LeadingKeys\":\"false\"}}"));
    }

    @Test
    void onlyTheRelayTheStreamAndTheMarketDelete() {
        assertThat(statements)
                .filteredOn(it -> it.actions().contains("dynamodb:DeleteItem"))
                .extracting(Statement::role)
                .containsOnly(
                        "relay",
                        "relay-sweep",
                        "realtime",
                        "realtime-push",
                        "market-watch",
                        "orders",
                        "settlement",
                        "liquidity",
                        "liquidity-resume");
    }

    @Test
    void theStreamWritesItsOwnTableAndReadsOfTheLedgerWhoHasWhichAccountAndWhatIsOnIt() {
        assertThat(statements)
                .filteredOn(it -> it.role().startsWith("realtime") && it.touches("ledger"))
                .extracting(it -> it.role() + " " + it.grants())
                .containsExactlyInAnyOrder(
                        "realtime [ledger: GetItemEMAIL#*]",
                        "realtime [ledger: GetItemHOLDERS#*]",
                        "realtime-push [ledger: BatchGetItemBALANCES#*]");
        assertThat(statements)
                .filteredOn(it -> it.role().startsWith("realtime"))
                .isNotEmpty()
                .noneMatch(it -> it.touches("orders") || it.touches("audit"))
                .filteredOn(it -> it.touches("commands"))
                .flatExtracting(Statement::actions)
                .containsOnly("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator");
    }

    @Test
    void onlyThePushAndTheWatchReachConnectionsAndOnlyThoseOfThisApi() {
        var reaching = statements.stream()
                .filter(it -> it.actions().stream().anyMatch(action -> action.startsWith("execute-api:")))
                .toList();
        assertThat(reaching).extracting(Statement::role).containsExactlyInAnyOrder("realtime-push", "market-watch");
        assertThat(reaching).allSatisfy(it -> {
            assertThat(it.actions()).containsExactly("execute-api:ManageConnections");
            assertThat(it.resources()).contains("{\"Ref\":\"WebSocketApi").contains("/stream/*/@connections/*");
        });
    }

    @Test
    void onlyAdministratorsFunctionMakesAndRevokesKeysAndNobodyDeletesOne() {
        var onKeys = statements.stream().filter(it -> it.touches("access")).toList();
        assertThat(onKeys.stream()
                        .flatMap(it -> it.grants().stream().map(grant -> it.role() + " " + grant))
                        .filter(grant -> grant.contains("PutItem") || grant.contains("UpdateItem")))
                .containsExactlyInAnyOrder(
                        "api-keys access: PutItemKEY#*",
                        "api-keys access: PutItemKEYS#*",
                        "mm-api access: PutItemNONCE#*",
                        "mm-api access: UpdateItemUSE#*",
                        "realtime access: PutItemNONCE#*",
                        "realtime access: UpdateItemUSE#*");
        assertThat(onKeys).flatExtracting(Statement::actions).doesNotContain("dynamodb:DeleteItem");
    }

    @Test
    void onlyWhoQuotesMovesWhereSomebodyIsInIt() {
        assertThat(statements)
                .filteredOn(
                        it -> it.touches("orders") && it.conditions().toString().contains("QUOTING#*"))
                .extracting(it -> it.role() + " " + it.grants())
                .containsExactlyInAnyOrder(
                        "quoting [orders: PutItemQUOTING#*]",
                        "quoting-desk [orders: PutItemQUOTING#*]",
                        "quoting-overdue [orders: QueryQUOTING#*]");
    }

    @Test
    void onlyMatchingMayPutJournalEntries() {
        assertThat(statements)
                .filteredOn(it -> it.touches("book") && it.actions().contains("dynamodb:PutItem"))
                .filteredOn(it -> !it.conditions().toString().contains("SNAPSHOT#*"))
                .extracting(Statement::role)
                .containsOnly("matching");
        assertThat(statements)
                .filteredOn(it -> it.touches("book") && it.actions().contains("dynamodb:PutItem"))
                .allSatisfy(it -> assertThat(it.conditions()).isNotEmpty());
    }

    @Test
    void nobodyMayDeleteAnOrderATradeOrAJournalEntry() {
        assertThat(statements)
                .filteredOn(it -> it.touches("book") || it.touches("orders"))
                .filteredOn(it -> it.actions().contains("dynamodb:DeleteItem"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.conditions().toString())
                        .containsAnyOf("[\"OPEN#*\"]", "[\"HOUSE#OPEN#*\"]", "[\"MARKET#*\"]", "[\"LIQUIDITY\"]")
                        .doesNotContain("ORDERS#", "JOURNAL#", "TRADES#", "OPERATION"));
    }

    @Test
    void aFunctionMayDoExactlyWhatTheTopologySays() {
        for (var fn : Topology.load().functions()) {
            var declared = new HashSet<String>();
            fn.may()
                    .forEach((resource, grants) -> grants.forEach(grant -> declared.add(resource.replace("-", "") + ": "
                            + grant.action() + grant.keys().orElse(""))));
            // what tells a missing object from a forbidden one
            if (declared.contains("seals: GetObject")) declared.add("seals: ListBucket");
            var allowed = new HashSet<String>();
            statements.stream().filter(it -> it.role().equals(fn.name())).forEach(it -> allowed.addAll(it.grants()));
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
                .filteredOn(it -> it.resources().equals("\"*\""))
                .flatExtracting(Statement::actions)
                .allMatch(action -> action.startsWith("xray:") || action.equals("dynamodb:ListStreams"));
    }

    @Test
    void theTablesKeyWorksThroughDynamoDbOnly() {
        assertThat(statements)
                .filteredOn(it -> it.actions().contains("kms:Decrypt"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.conditions()
                                .at("/StringEquals/kms:ViaService")
                                .toString())
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
}
