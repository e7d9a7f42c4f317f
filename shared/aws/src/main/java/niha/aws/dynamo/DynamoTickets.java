package niha.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import niha.app.Page;
import niha.app.audit.Tickets;
import niha.aws.dynamo.Items.TicketItem;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Each ticket lies under its own number, so no partition is hot, and a page is read by computing its numbers: the thousandth
 * page costs what the first one costs.
 */
public final class DynamoTickets implements Tickets {
    private final Store store;
    private final String table;

    public DynamoTickets(DynamoDbClient client, String table) {
        this.store = new Store(client);
        this.table = table;
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
        return store.get(table, TicketItem.SCHEMA, Keys.ticket(number), Keys.TICKET)
                .map(TicketItem::toDomain);
    }

    @Override
    public List<TicketNumber> relatedTo(TicketNumber number) {
        return store.query(
                        table,
                        Keys.ticket(number),
                        query -> query.keyConditionExpression("pk = :pk AND begins_with(sk, :mark)")
                                .expressionAttributeValues(Map.of(
                                        ":pk", AttributeValue.fromS(Keys.ticket(number)),
                                        ":mark", AttributeValue.fromS(Keys.RELATION_PREFIX))))
                .map(mark -> Keys.related(Store.attribute(mark, "sk").s()))
                .toList();
    }

    @Override
    public long drawn() {
        return counters().stream().mapToLong(TicketNumber::number).sum();
    }

    /** A number whose ticket is still on its way is left out; it shows on the next look. */
    @Override
    public Page<Ticket> page(Page.Wanted wanted) {
        var after = wanted.after().flatMap(TicketNumber::parse);
        var numbers = numbers(after, wanted.skip(), wanted.limit() + 1);
        var shown = numbers.subList(0, Math.min(wanted.limit(), numbers.size()));
        var more = numbers.size() > shown.size();
        return new Page<>(
                read(store, table, shown), more ? Optional.of(shown.getLast().toString()) : Optional.empty());
    }

    private List<TicketNumber> numbers(Optional<TicketNumber> after, long skip, int limit) {
        var numbers = new ArrayList<TicketNumber>();
        var left = skip;
        for (var newest : counters()) {
            var top = after.map(last -> below(last, newest)).orElse(newest.number());
            var skipped = Math.min(left, top);
            left -= skipped;
            LongStream.iterate(top - skipped, n -> n >= 1, n -> n - 1)
                    .limit(limit - numbers.size())
                    .forEach(n -> numbers.add(new TicketNumber(newest.year(), n)));
        }
        return numbers;
    }

    /** Where to go on in the year of the newest, when the page before ended at this number. */
    private static long below(TicketNumber last, TicketNumber newest) {
        if (last.year() == newest.year()) return Math.min(newest.number(), last.number() - 1);
        return last.year() < newest.year() ? 0 : newest.number();
    }

    /** The last number drawn in each year, newest year first. */
    private List<TicketNumber> counters() {
        return store.query(table, Keys.TICKET_COUNTERS, query -> query.scanIndexForward(false))
                .map(DynamoTickets::counter)
                .toList();
    }

    static TicketNumber counter(Map<String, AttributeValue> item) {
        return new TicketNumber(
                Integer.parseInt(Store.attribute(item, "sk").s()),
                Long.parseLong(Store.attribute(item, DynamoTicketNumbers.LAST).n()));
    }

    static List<Ticket> read(Store store, String table, List<TicketNumber> numbers) {
        var keys = numbers.stream()
                .map(number -> Store.key(Keys.ticket(number), Keys.TICKET))
                .toList();
        var found = store.getAll(table, keys);
        return keys.stream()
                .filter(found::containsKey)
                .map(key -> TicketItem.SCHEMA.mapToItem(found.get(key)).toDomain())
                .toList();
    }
}
