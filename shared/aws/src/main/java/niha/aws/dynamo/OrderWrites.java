package niha.aws.dynamo;

import java.util.Map;
import java.util.stream.Stream;
import niha.app.commands.Change.CommandArrived;
import niha.app.commands.Change.CommandSent;
import niha.app.market.Halts.Halt;
import niha.app.orders.Quotes;
import niha.app.orders.Settled.Position;
import niha.aws.dynamo.OrderItems.OrderItem;
import niha.aws.dynamo.OrderItems.PointerItem;
import niha.aws.dynamo.OrderItems.PositionItem;
import niha.aws.dynamo.OrderItems.QuotesItem;
import niha.aws.dynamo.OrderItems.TradeItem;
import niha.aws.dynamo.OrderItems.UnderwayItem;
import niha.orders.Order;
import niha.orders.Trade;
import niha.parties.HolderKind;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What changes of orders write. An open order also stands in the lists of open ones, which stay short. */
final class OrderWrites {
    private final Tables tables;

    OrderWrites(Tables tables) {
        this.tables = tables;
    }

    Stream<TransactWriteItem> accepted(Order order) {
        var lists = order.placement().kind() == HolderKind.MARKET_MAKER
                ? Stream.concat(
                        open(order),
                        Stream.of(Keys.house(Keys.houseShard(order.terms().id()))))
                : open(order);
        return Stream.concat(
                Stream.of(put(tables.orders(), OrderItem.SCHEMA, OrderItem.from(order))),
                lists.map(list -> put(tables.orders(), PointerItem.SCHEMA, PointerItem.to(order, list))));
    }

    Stream<TransactWriteItem> changed(Order before, Order after) {
        var item = OrderItem.SCHEMA.itemToMap(OrderItem.from(after), true);
        var written = Stream.of(Writes.in(Writes.unchanged(tables.orders(), item, before.version())));
        if (after.status().isOpen() || !before.status().isOpen()) return written;
        return Stream.concat(
                written,
                open(after)
                        .map(list ->
                                delete(tables.orders(), list, after.terms().id().toString())));
    }

    private static Stream<String> open(Order order) {
        var own = Stream.of(Keys.openOrders(order.terms().account()));
        return order.placement().kind() == HolderKind.MARKET_MAKER
                ? Stream.concat(
                        own,
                        Stream.of(Keys.openHouse(Keys.houseShard(order.terms().id()))))
                : own;
    }

    Stream<TransactWriteItem> traded(Trade trade) {
        var id = trade.id().toString();
        return Stream.of(
                        TradeItem.from(
                                trade, Keys.tape(trade.certificate()), Keys.place(trade.sequence(), trade.index())),
                        TradeItem.from(trade, Keys.trades(trade.buyer().account()), id),
                        TradeItem.from(trade, Keys.trades(trade.seller().account()), id))
                .map(item -> put(tables.orders(), TradeItem.SCHEMA, item));
    }

    TransactWriteItem quoted(Quotes.Standing before, Quotes.Standing after) {
        var item = QuotesItem.SCHEMA.itemToMap(QuotesItem.from(after), true);
        return Writes.in(
                before.version() == 0
                        ? Writes.anew(tables.orders(), item)
                        : Writes.unchanged(tables.orders(), item, before.version()));
    }

    TransactWriteItem sent(CommandSent sent) {
        return put(tables.commands(), UnderwayItem.SCHEMA, UnderwayItem.from(sent));
    }

    TransactWriteItem arrived(CommandArrived arrived) {
        return delete(
                tables.commands(),
                Keys.underway(arrived.certificate()),
                arrived.command().toString());
    }

    TransactWriteItem settled(Position before, Position after) {
        var item = PositionItem.SCHEMA.itemToMap(
                new PositionItem(Keys.settled(after.certificate()), Keys.POSITION, after.sequence(), after.step()),
                true);
        if (before.equals(Position.start(before.certificate()))) return Writes.in(Writes.anew(tables.orders(), item));
        return Writes.in(Put.builder()
                .tableName(tables.orders())
                .item(item)
                .conditionExpression("#sequence = :sequence AND step = :step")
                .expressionAttributeNames(Map.of("#sequence", "sequence"))
                .expressionAttributeValues(Map.of(
                        ":sequence", AttributeValue.fromN(Long.toString(before.sequence())),
                        ":step", AttributeValue.fromN(Integer.toString(before.step()))))
                .build());
    }

    TransactWriteItem resumed(Halt halt) {
        return TransactWriteItem.builder()
                .delete(Delete.builder()
                        .tableName(tables.book())
                        .key(Store.key(Keys.market(halt.certificate()), Keys.HALT))
                        .conditionExpression("#at = :at")
                        .expressionAttributeNames(Map.of("#at", "at"))
                        .expressionAttributeValues(
                                Map.of(":at", AttributeValue.fromS(halt.at().toString())))
                        .build())
                .build();
    }

    private static TransactWriteItem delete(String table, String pk, String sk) {
        return TransactWriteItem.builder()
                .delete(Delete.builder().tableName(table).key(Store.key(pk, sk)).build())
                .build();
    }

    private static <I> TransactWriteItem put(String table, TableSchema<I> schema, I item) {
        return Writes.in(Writes.anew(table, schema.itemToMap(item, true)));
    }
}
