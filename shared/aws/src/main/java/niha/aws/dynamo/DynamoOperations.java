package niha.aws.dynamo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.Page;
import niha.app.commands.Change.OperationBegun;
import niha.app.commands.Change.OperationMoved;
import niha.app.liquidity.OperationDocuments;
import niha.app.liquidity.Operations;
import niha.aws.dynamo.OperationItems.OperationItem;
import niha.aws.dynamo.OperationItems.PlanItem;
import niha.aws.dynamo.OperationItems.UnderwayItem;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Operations in one list, what each places beside it, and one item that says which is under way. */
public final class DynamoOperations implements Operations {
    private static final int ROWS_PER_READ = 100;

    private final Store store;
    private final Tables tables;

    public DynamoOperations(DynamoDbClient client, Tables tables) {
        this.store = new Store(client);
        this.tables = tables;
    }

    @Override
    public Optional<Operation> find(UUID id) {
        return store.get(tables.orders(), OperationItem.SCHEMA, Keys.OPERATIONS, id.toString())
                .map(OperationItem::toDomain);
    }

    @Override
    public List<Allocation> allocations(UUID id) {
        return store.get(tables.orders(), PlanItem.SCHEMA, Keys.operation(id), Keys.PLAN)
                .map(item -> OperationDocuments.allocations(
                        Packed.unpack(item.packed().asByteArray())))
                .orElse(List.of());
    }

    @Override
    public Optional<Operation> underway() {
        return store.get(tables.orders(), UnderwayItem.SCHEMA, Keys.LIQUIDITY, Keys.UNDERWAY)
                .flatMap(item -> find(item.operation()));
    }

    @Override
    public Page<Operation> page(Optional<Asset> certificate, Page.Wanted wanted) {
        var found = store.query(
                        tables.orders(),
                        Keys.OPERATIONS,
                        query -> query.scanIndexForward(false)
                                .limit(ROWS_PER_READ)
                                .exclusiveStartKey(wanted.after()
                                        .map(sk -> Store.key(Keys.OPERATIONS, sk))
                                        .orElse(null)))
                .map(OperationItem.SCHEMA::mapToItem)
                .map(OperationItem::toDomain)
                .filter(operation ->
                        certificate.map(operation.certificate()::equals).orElse(true))
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        if (found.size() <= wanted.limit()) return new Page<>(found, Optional.empty());
        var shown = found.subList(0, wanted.limit());
        return new Page<>(shown, Optional.of(shown.getLast().id().toString()));
    }

    static Stream<TransactWriteItem> begun(Tables tables, OperationBegun begun) {
        var operation = begun.operation();
        return Stream.of(
                        OperationItem.SCHEMA.itemToMap(OperationItem.from(operation), true),
                        PlanItem.SCHEMA.itemToMap(PlanItem.from(operation.id(), begun.allocations()), true),
                        UnderwayItem.SCHEMA.itemToMap(
                                new UnderwayItem(Keys.LIQUIDITY, Keys.UNDERWAY, operation.id()), true))
                .map(item -> Writes.in(Writes.anew(tables.orders(), item)));
    }

    static Stream<TransactWriteItem> moved(Tables tables, OperationMoved moved) {
        var item = OperationItem.SCHEMA.itemToMap(OperationItem.from(moved.after()), true);
        var written =
                Writes.in(Writes.unchanged(tables.orders(), item, moved.before().version()));
        if (moved.before().isOver() || !moved.after().isOver()) return Stream.of(written);
        var free = Delete.builder()
                .tableName(tables.orders())
                .key(Store.key(Keys.LIQUIDITY, Keys.UNDERWAY))
                .build();
        return Stream.of(written, TransactWriteItem.builder().delete(free).build());
    }
}
