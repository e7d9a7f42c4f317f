package niha.proof.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import niha.local.engines.EmbeddedDynamo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The size rules, by hand and beside what the engine says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SizeTest {
    private static final String TABLE = "niha-orders";

    private final EmbeddedDynamo engine = EmbeddedDynamo.inMemory(Topology.load());

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void anItemWeighsItsNamesAndItsValues() {
        var item = Map.of(
                "pk", AttributeValue.fromS("abc"), // 2 + 3
                "n", AttributeValue.fromN("1234"), // 1 + 2 + 1
                "minus", AttributeValue.fromN("-12"), // 5 + 1 + 1 + 1
                "b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[7])), // 1 + 7
                "yes", AttributeValue.fromBool(true), // 3 + 1
                "l", AttributeValue.fromL(List.of(AttributeValue.fromS("ä")))); // 1 + 3 + 1 + 2
        assertThat(Size.bytes(item)).isEqualTo(5 + 4 + 8 + 8 + 4 + 7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 900, 1_017, 1_018, 2_500, 10_000})
    void aPutTakesWhatTheEngineSaysOfIt(int length) {
        var item = item("P", length);
        var said = engine.client()
                .putItem(put -> put.tableName(TABLE).item(item).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
        assertThat((double) Size.writeUnits(item)).isEqualTo(said);
    }

    @Test
    void aTransactionTakesTwiceTheKilobytesOfEachItem() {
        assertThat(Size.writeUnits(put(item("T", 1_500)))).isEqualTo(4);
        assertThat(Size.writeUnits(put(item("T", 10)))).isEqualTo(2);
    }

    @Test
    void theEngineSaysSoOfATransactionOfOneItemAndForgetsTheOthersOfItsTable() {
        assertThat(said(List.of(put(item("A", 1_500))))).isEqualTo(4);
        assertThat(said(List.of(put(item("B", 1_500)), put(item("C", 1_500))))).isEqualTo(4);
    }

    private double said(List<TransactWriteItem> actions) {
        return engine.client()
                .transactWriteItems(
                        write -> write.transactItems(actions).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .getFirst()
                .capacityUnits();
    }

    private static TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(TABLE).item(item).build())
                .build();
    }

    /** Names and keys weigh seven bytes. */
    private static Map<String, AttributeValue> item(String pk, int length) {
        var item = new HashMap<String, AttributeValue>();
        item.put("pk", AttributeValue.fromS(pk));
        item.put("sk", AttributeValue.fromS("s"));
        item.put("x", AttributeValue.fromS("x".repeat(length)));
        return item;
    }
}
