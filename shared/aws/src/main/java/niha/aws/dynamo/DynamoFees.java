package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import niha.app.commands.Change.FeeSet;
import niha.app.orders.FeeRates;
import niha.orders.FeeRate;
import niha.orders.FeeRate.Line;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The schedule of fees, an item for each line that somebody has set. */
public final class DynamoFees implements FeeRates {
    private final Store store;
    private final String table;

    public DynamoFees(DynamoDbClient client, String table) {
        this.store = new Store(client);
        this.table = table;
    }

    record FeeItem(String pk, String sk, int basisPoints, long version) {
        static final TableSchema<FeeItem> SCHEMA = RecordSchema.of(FeeItem.class, MethodHandles.lookup());
    }

    @Override
    public FeeRate find(Line line) {
        return store.get(table, FeeItem.SCHEMA, Keys.FEES, Keys.fee(line))
                .map(item -> new FeeRate(line, item.basisPoints(), item.version()))
                .orElseGet(() -> FeeRate.unset(line));
    }

    static TransactWriteItem set(String table, FeeSet set) {
        var after = set.after();
        var item = new FeeItem(Keys.FEES, Keys.fee(after.line()), after.basisPoints(), after.version());
        return Writes.in(Writes.unchanged(
                table, FeeItem.SCHEMA.itemToMap(item, true), set.before().version()));
    }
}
