package niha.local.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Kills a process in the middle of its writes: whatever it said it had written must be there. */
final class DurabilityTest {
    private static final int ANSWERED = 40;
    private static final List<String> TABLES = List.of("niha-ledger", "niha-audit", "niha-commands");

    @RepeatedTest(3)
    void noAnsweredTransactionIsLostByAKill(@TempDir Path home) throws Exception {
        var file = home.resolve("niha.db");
        var answered = killAfter(ANSWERED, file);
        assertThat(answered).hasSizeGreaterThanOrEqualTo(ANSWERED);
        try (var dynamo = EmbeddedDynamo.onFile(file, Topology.load())) {
            for (var key : answered)
                for (var table : TABLES)
                    assertThat(has(dynamo.client(), table, key))
                            .as("%s in %s", key, table)
                            .isTrue();
        }
    }

    /** The child: transactions for ever, each key printed as soon as it was answered. */
    public static void main(String[] arguments) {
        var dynamo = EmbeddedDynamo.onFile(Path.of(arguments[0]), Topology.load());
        for (var i = 0; ; i++) {
            var key = "K" + i;
            dynamo.client()
                    .transactWriteItems(r -> r.transactItems(
                            TABLES.stream().map(table -> putNew(table, key)).toList()));
            System.out.println(key);
            System.out.flush();
        }
    }

    private static List<String> killAfter(int count, Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DurabilityTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answered = new ArrayList<String>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("K")) answered.add(line);
                // The handle's way to kill leaves the pipe open: what was printed before can still be read.
                if (answered.size() == count) process.toHandle().destroyForcibly();
            }
        }
        process.waitFor();
        return answered;
    }

    private static TransactWriteItem putNew(String table, String key) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(table).item(item(key)).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private static boolean has(DynamoDbClient client, String table, String key) {
        return client.getItem(r -> r.tableName(table).key(item(key))).hasItem();
    }

    private static Map<String, AttributeValue> item(String key) {
        return Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("1"));
    }
}
