package niha.aws.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.app.commands.Change.AccountOpened;
import niha.app.commands.Change.AnswerKept;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Change.HolderEdited;
import niha.app.commands.Change.HolderUnchanged;
import niha.app.commands.Change.Posted;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.aws.dynamo.Items.AnswerItem;
import niha.aws.dynamo.Items.BalanceItem;
import niha.aws.dynamo.Items.EmailItem;
import niha.aws.dynamo.Items.EntryItem;
import niha.aws.dynamo.Items.HolderItem;
import niha.aws.dynamo.Items.TicketItem;
import niha.aws.dynamo.Items.UserItem;
import niha.ledger.EntryType;
import niha.ledger.Posting;
import niha.tickets.Ticket;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Writes changes as one TransactWriteItems. This is the only place that knows under which condition each change may be written. */
public final class DynamoCommits implements Ports.Commits {
    private final Writes writes;
    private final Tables tables;
    private final OrderWrites orders;

    public DynamoCommits(DynamoDbClient client, Tables tables) {
        this.writes = new Writes(client);
        this.tables = tables;
        this.orders = new OrderWrites(tables);
    }

    @Override
    public void commit(List<Change> changes) throws Outdated {
        var letters = Change.letters(changes).stream()
                .map(letter -> put(tables.commands(), OutboxItem.SCHEMA, OutboxItem.from(letter)));
        writes.transact(Stream.of(
                        changes.stream().flatMap(this::actions),
                        letters,
                        AccountCounts.additions(tables.orders(), changes))
                .flatMap(part -> part)
                .toList());
    }

    private Stream<TransactWriteItem> actions(Change change) {
        return switch (change) {
            case UserRegistered registered ->
                Stream.of(
                        put(tables.ledger(), UserItem.SCHEMA, UserItem.from(registered.user())),
                        put(tables.ledger(), EmailItem.SCHEMA, EmailItem.from(registered.user(), registered.holder())));
            case AccountOpened opened ->
                Stream.of(put(tables.ledger(), HolderItem.SCHEMA, HolderItem.from(opened.holder())));
            case HolderEdited edited ->
                Stream.of(Writes.in(Writes.unchanged(
                        tables.ledger(),
                        HolderItem.SCHEMA.itemToMap(HolderItem.from(edited.after()), true),
                        edited.before().version())));
            case HolderUnchanged unchanged -> {
                var holder = unchanged.holder();
                var key = Store.key(
                        Keys.holders(holder.type().kind()), holder.id().toString());
                yield Stream.of(Writes.check(tables.ledger(), key, holder.version()));
            }
            case Posted posted -> posting(posted.posting());
            case Change.FeeSet set -> Stream.of(DynamoFees.set(tables.ledger(), set));
            case Change.ApiKeyMade made -> DynamoApiKeys.made(tables.access(), made.key());
            case Change.ApiKeyEdited edited -> Stream.of(DynamoApiKeys.edited(tables.access(), edited));
            case Change.ApiKeyUnchanged unchanged ->
                Stream.of(DynamoApiKeys.unchanged(tables.access(), unchanged.key()));
            case TicketIssued issued -> ticket(issued.ticket());
            case EventRaised _ -> Stream.of(); // goes with the others of its commit
            case AnswerKept kept -> Stream.of(answer(kept));
            case Change.OrderAccepted accepted -> orders.accepted(accepted.order());
            case Change.OrderChanged changed -> orders.changed(changed.before(), changed.after());
            case Change.TradeRecorded recorded -> orders.traded(recorded.trade());
            case Change.OperationBegun begun -> DynamoOperations.begun(tables, begun);
            case Change.OperationMoved moved -> DynamoOperations.moved(tables, moved);
            case Change.QuotesReplaced quotes -> Stream.of(orders.quoted(quotes.before(), quotes.after()));
            case Change.QuotingMoved moved -> Stream.of(DynamoQuotings.moved(tables, moved));
            case Change.CommandSent sent -> Stream.of(orders.sent(sent));
            case Change.CommandArrived arrived -> Stream.of(orders.arrived(arrived));
            case Change.MarketResumed resumed -> Stream.of(orders.resumed(resumed.halt()));
            case Change.SettledUpTo settled -> Stream.of(orders.settled(settled.before(), settled.after()));
        };
    }

    /** The ticket, and beside each ticket that it relates to a mark that it does: a sealed one is not written again. */
    private Stream<TransactWriteItem> ticket(Ticket ticket) {
        var marks = ticket.related().stream()
                .map(earlier -> Store.key(Keys.ticket(earlier), Keys.relation(ticket.number())))
                .map(mark -> Writes.in(Writes.anew(tables.audit(), mark)));
        return Stream.concat(Stream.of(put(tables.audit(), TicketItem.SCHEMA, TicketItem.from(ticket))), marks);
    }

    private Stream<TransactWriteItem> posting(Posting posting) {
        var entries = posting.entries().stream()
                .flatMap(entry -> Stream.of(Optional.<EntryType>empty(), Optional.of(entry.type()))
                        .map(list -> put(tables.ledger(), EntryItem.SCHEMA, EntryItem.from(entry, list))));
        return Stream.of(Stream.of(balance(posting)), entries, worldsSide(posting))
                .flatMap(part -> part);
    }

    private TransactWriteItem balance(Posting posting) {
        var item = BalanceItem.SCHEMA.itemToMap(BalanceItem.from(posting.after()), true);
        return Writes.in(
                Writes.unchanged(tables.ledger(), item, posting.before().version()));
    }

    /** The world's balance is only ever added to: nothing is decided on it, so nobody has to wait for anybody. */
    private Stream<TransactWriteItem> worldsSide(Posting posting) {
        var given = posting.fromTheWorld();
        if (given == 0) return Stream.of();
        var account = posting.after().account();
        return Stream.of(TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(tables.ledger())
                        .key(Store.key(
                                Keys.world(account), Keys.world(posting.after().asset())))
                        .updateExpression("ADD #units :gone")
                        .expressionAttributeNames(Map.of("#units", "units"))
                        .expressionAttributeValues(
                                Map.of(":gone", AttributeValue.fromN(Long.toString(Math.negateExact(given)))))
                        .build())
                .build());
    }

    /** A key is free again when its day is over, even while the store has not yet cleared it away. */
    private TransactWriteItem answer(AnswerKept kept) {
        var item = AnswerItem.SCHEMA.itemToMap(AnswerItem.from(kept), true);
        return Writes.in(
                Writes.anewOrExpired(tables.commands(), item, kept.decidedAt().getEpochSecond()));
    }

    private static <I> TransactWriteItem put(String table, TableSchema<I> schema, I item) {
        return Writes.in(Writes.anew(table, schema.itemToMap(item, true)));
    }
}
