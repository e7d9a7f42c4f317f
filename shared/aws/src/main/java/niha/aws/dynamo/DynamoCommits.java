package niha.aws.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.app.commands.Change.AnswerKept;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Change.MarketMakerOpened;
import niha.app.commands.Change.Posted;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.aws.dynamo.Items.AnswerItem;
import niha.aws.dynamo.Items.BalanceItem;
import niha.aws.dynamo.Items.EmailItem;
import niha.aws.dynamo.Items.EntryItem;
import niha.aws.dynamo.Items.MarketMakerItem;
import niha.aws.dynamo.Items.OutboxItem;
import niha.aws.dynamo.Items.TicketItem;
import niha.aws.dynamo.Items.UserItem;
import niha.ledger.Posting;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Writes changes as one TransactWriteItems. This is the only place that knows under which condition each change may be written. */
public final class DynamoCommits implements Ports.Commits {
    private static final int ACTIONS_MAX = 100;
    private static final String NEW = "attribute_not_exists(pk)";

    /** Reasons for which deciding again helps; any other is a bug. */
    private static final Set<String> LOST_RACES = Set.of(
            "None",
            "ConditionalCheckFailed",
            "TransactionConflict",
            "ThrottlingError",
            "ProvisionedThroughputExceeded");

    private final DynamoDbClient client;
    private final Tables tables;

    public DynamoCommits(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    @Override
    public void commit(List<Change> changes) throws Outdated {
        var actions = changes.stream().flatMap(this::actions).toList();
        if (actions.size() > ACTIONS_MAX) throw new IllegalStateException(actions.size() + " actions in one commit");
        try {
            Store.answering(() -> client.transactWriteItems(write -> write.transactItems(actions)));
        } catch (TransactionCanceledException e) {
            var reasons = e.cancellationReasons().stream()
                    .map(CancellationReason::code)
                    .toList();
            if (!LOST_RACES.containsAll(reasons)) throw e;
            throw new Outdated(reasons.toString());
        }
    }

    private Stream<TransactWriteItem> actions(Change change) {
        return switch (change) {
            case UserRegistered registered ->
                Stream.of(
                        put(tables.ledger(), UserItem.SCHEMA, UserItem.from(registered.user())),
                        put(tables.ledger(), EmailItem.SCHEMA, EmailItem.from(registered.user())));
            case MarketMakerOpened opened ->
                Stream.of(put(tables.ledger(), MarketMakerItem.SCHEMA, MarketMakerItem.from(opened.marketMaker())));
            case Posted posted -> posting(posted.posting());
            case TicketIssued issued ->
                Stream.of(put(tables.audit(), TicketItem.SCHEMA, TicketItem.from(issued.ticket())));
            case EventRaised raised ->
                Stream.of(put(tables.commands(), OutboxItem.SCHEMA, OutboxItem.from(raised.event())));
            case AnswerKept kept -> Stream.of(answer(kept));
        };
    }

    private Stream<TransactWriteItem> posting(Posting posting) {
        return Stream.of(
                balance(posting),
                put(tables.ledger(), EntryItem.SCHEMA, EntryItem.from(posting.entry())),
                worldsSide(posting));
    }

    private TransactWriteItem balance(Posting posting) {
        var item = BalanceItem.SCHEMA.itemToMap(BalanceItem.from(posting.after()), true);
        var before = posting.before().version();
        return before == 0
                ? write(Put.builder().tableName(tables.ledger()).item(item).conditionExpression(NEW))
                : write(Put.builder()
                        .tableName(tables.ledger())
                        .item(item)
                        .conditionExpression("version = :before")
                        .expressionAttributeValues(Map.of(":before", AttributeValue.fromN(Long.toString(before)))));
    }

    /** The world's balance is only ever added to: nothing is decided on it, so nobody has to wait for anybody. */
    private TransactWriteItem worldsSide(Posting posting) {
        var amount = posting.entry().amount();
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(tables.ledger())
                        .key(Store.key(Keys.world(posting.entry().account()), Keys.balance(amount.asset())))
                        .updateExpression("ADD #units :gone")
                        .expressionAttributeNames(Map.of("#units", "units"))
                        .expressionAttributeValues(
                                Map.of(":gone", AttributeValue.fromN(Long.toString(Math.negateExact(amount.units())))))
                        .build())
                .build();
    }

    /** A key is free again when its day is over, even while the store has not yet cleared it away. */
    private TransactWriteItem answer(AnswerKept kept) {
        var now = kept.decidedAt().getEpochSecond();
        return write(Put.builder()
                .tableName(tables.commands())
                .item(AnswerItem.SCHEMA.itemToMap(AnswerItem.from(kept), true))
                .conditionExpression(NEW + " OR expiresAt <= :now")
                .expressionAttributeValues(Map.of(":now", AttributeValue.fromN(Long.toString(now)))));
    }

    private static <I> TransactWriteItem put(String table, TableSchema<I> schema, I item) {
        return write(Put.builder()
                .tableName(table)
                .item(schema.itemToMap(item, true))
                .conditionExpression(NEW));
    }

    private static TransactWriteItem write(Put.Builder put) {
        return TransactWriteItem.builder().put(put.build()).build();
    }
}
