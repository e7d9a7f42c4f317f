package niha.aws.dynamo;

import static java.util.function.UnaryOperator.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import niha.app.audit.Archive;
import niha.app.commands.Ports.Outdated;
import niha.aws.dynamo.ArchiveItems.PositionItem;
import niha.aws.dynamo.ArchiveItems.SegmentItem;
import niha.aws.dynamo.ArchiveItems.SpanItem;
import niha.tickets.Facet;
import niha.tickets.Segment;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The archive beside the tickets, in their table. */
public final class DynamoArchive implements Archive {
    private final Store store;
    private final Writes writes;
    private final String table;

    public DynamoArchive(DynamoDbClient client, String table) {
        this.store = new Store(client);
        this.writes = new Writes(client);
        this.table = table;
    }

    @Override
    public List<TicketNumber> drawn() {
        return store.query(table, Keys.TICKET_COUNTERS, identity())
                .map(DynamoTickets::counter)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public Position position(int year) {
        return store.get(table, PositionItem.SCHEMA, Keys.POSITIONS, Keys.year(year))
                .map(PositionItem::toDomain)
                .orElse(Position.START);
    }

    @Override
    public List<Ticket> read(List<TicketNumber> numbers) {
        return new ArrayList<>(DynamoTickets.read(store, table, numbers));
    }

    @Override
    public NavigableMap<Long, Segment> segments(int year, Facet facet) {
        var segments = new TreeMap<Long, Segment>();
        store.query(table, Keys.facet(year, facet), identity())
                .map(SegmentItem.SCHEMA::mapToItem)
                .forEach(item -> segments.put(item.index(), item.segment()));
        return segments;
    }

    @Override
    public NavigableMap<Long, Span> spans(int year) {
        var spans = new TreeMap<Long, Span>();
        store.query(table, Keys.spans(year), identity())
                .map(SpanItem.SCHEMA::mapToItem)
                .forEach(item -> spans.put(item.index(), item.span()));
        return spans;
    }

    @Override
    public Set<String> tags() {
        var tags = new HashSet<String>();
        store.query(table, Keys.TAGS, identity())
                .forEach(item -> tags.add(Store.attribute(item, "sk").s()));
        return tags;
    }

    @Override
    public void index(Batch batch) throws Outdated {
        var keys = new HashMap<Facet, Map<String, AttributeValue>>();
        for (var facet : batch.found().keySet())
            keys.put(facet, Store.key(Keys.facet(batch.year(), facet), Keys.segment(batch.segment())));
        var stored = store.getAll(table, List.copyOf(keys.values()));
        for (var found : batch.found().entrySet()) {
            var before = Optional.ofNullable(stored.get(keys.get(found.getKey())))
                    .map(SegmentItem.SCHEMA::mapToItem)
                    .orElseGet(() -> SegmentItem.none(batch.year(), found.getKey(), batch.segment()));
            var after = before.with(found.getValue());
            if (!after.bits().equals(before.bits())) put(SegmentItem.SCHEMA, after, before.version());
        }
        span(batch);
        for (var tag : batch.tags()) writes.put(table, Store.key(Keys.TAGS, tag));
    }

    private void span(Batch batch) throws Outdated {
        var before = store.get(table, SpanItem.SCHEMA, Keys.spans(batch.year()), Keys.segment(batch.segment()));
        var after = before.map(item -> item.with(batch.span()))
                .orElseGet(() -> SpanItem.of(batch.year(), batch.segment(), batch.span()));
        if (before.isEmpty() || !before.get().span().equals(after.span()))
            put(SpanItem.SCHEMA, after, before.map(SpanItem::version).orElse(0L));
    }

    private <I> void put(TableSchema<I> schema, I item, long versionBefore) throws Outdated {
        writes.put(Writes.unchanged(table, schema.itemToMap(item, true), versionBefore));
    }

    @Override
    public void advance(int year, Position from, Position to, List<Tally> tallies) throws Outdated {
        var actions = new ArrayList<TransactWriteItem>();
        var position = PositionItem.SCHEMA.itemToMap(PositionItem.from(year, to), true);
        actions.add(Writes.in(Writes.unchanged(table, position, from.version())));
        actions.addAll(Tallies.additions(table, tallies));
        writes.transact(actions);
    }

    @Override
    public List<DayCount> days(String from, String to) {
        return store.between(table, Keys.DAYS, from, to, identity())
                .map(Tallies::day)
                .toList();
    }

    @Override
    public List<UserCount> users(String day) {
        return store.query(table, Keys.users(day), identity())
                .map(Tallies::user)
                .toList();
    }
}
