package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.UUID;
import niha.app.liquidity.OperationDocuments;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Placements of liquidity as they lie in their table. */
final class OperationItems {
    private OperationItems() {}

    record OperationItem(String pk, String sk, String operation, long version) {
        static final TableSchema<OperationItem> SCHEMA = RecordSchema.of(OperationItem.class, MethodHandles.lookup());

        static OperationItem from(Operation operation) {
            return new OperationItem(
                    Keys.OPERATIONS,
                    operation.id().toString(),
                    OperationDocuments.write(operation),
                    operation.version());
        }

        Operation toDomain() {
            return OperationDocuments.operation(operation);
        }
    }

    /** What an operation places: thousands of orders, made small. */
    record PlanItem(String pk, String sk, SdkBytes packed) {
        static final TableSchema<PlanItem> SCHEMA = RecordSchema.of(PlanItem.class, MethodHandles.lookup());

        static PlanItem from(UUID operation, List<Allocation> allocations) {
            var packed = Packed.pack(OperationDocuments.write(allocations));
            return new PlanItem(Keys.operation(operation), Keys.PLAN, SdkBytes.fromByteArray(packed));
        }
    }

    /** The operation that is not over. */
    record UnderwayItem(String pk, String sk, UUID operation) {
        static final TableSchema<UnderwayItem> SCHEMA = RecordSchema.of(UnderwayItem.class, MethodHandles.lookup());
    }
}
