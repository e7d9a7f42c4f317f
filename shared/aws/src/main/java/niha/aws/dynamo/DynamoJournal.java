package niha.aws.dynamo;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Documents;
import niha.app.market.Halts;
import niha.app.market.Journal;
import niha.market.JournalEntry;
import niha.market.Snapshot;
import niha.units.Asset;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Journals, each entry one item that is put where none is: one put is the whole commit of a batch. Documents are packed, because an
 * item is paid by the kilobyte.
 */
public final class DynamoJournal implements Journal, Halts {
    /** Nobody needs a snapshot that long after newer ones were kept; without any, the journal itself is read. */
    private static final Duration SNAPSHOTS_KEPT = Duration.ofDays(90);

    private static final int PART_BYTES = 350_000;

    private final Store store;
    private final Writes writes;
    private final Tables tables;

    public DynamoJournal(DynamoDbClient client, Tables tables) {
        this.store = new Store(client);
        this.writes = new Writes(client);
        this.tables = tables;
    }

    record EntryItem(String pk, String sk, Instant at, SdkBytes entry) {
        static final TableSchema<EntryItem> SCHEMA = RecordSchema.of(EntryItem.class, MethodHandles.lookup());
    }

    record PartItem(String pk, String sk, SdkBytes part, long expiresAt) {
        static final TableSchema<PartItem> SCHEMA = RecordSchema.of(PartItem.class, MethodHandles.lookup());
    }

    record NewestItem(String pk, String sk, long sequence, int parts) {
        static final TableSchema<NewestItem> SCHEMA = RecordSchema.of(NewestItem.class, MethodHandles.lookup());
    }

    record HaltItem(String pk, String sk, Instant at, String cause) {
        static final TableSchema<HaltItem> SCHEMA = RecordSchema.of(HaltItem.class, MethodHandles.lookup());
    }

    @Override
    public void append(JournalEntry entry) throws Outdated {
        var item = new EntryItem(
                Keys.journal(entry.certificate()),
                Keys.sequence(entry.sequence()),
                entry.at(),
                SdkBytes.fromByteArray(Packed.pack(Documents.write(entry))));
        writes.put(Writes.anew(tables.book(), EntryItem.SCHEMA.itemToMap(item, true)));
    }

    @Override
    public List<JournalEntry> after(Asset certificate, long sequence, int most) {
        var pk = Keys.journal(certificate);
        return store.query(
                        tables.book(),
                        pk,
                        query -> query.keyConditionExpression("pk = :pk AND sk > :after")
                                .expressionAttributeValues(Map.of(
                                        ":pk", AttributeValue.fromS(pk),
                                        ":after", AttributeValue.fromS(Keys.sequence(sequence))))
                                .limit(most))
                .limit(most)
                .map(item -> Documents.entry(
                        Packed.unpack(EntryItem.SCHEMA.mapToItem(item).entry().asByteArray())))
                .toList();
    }

    @Override
    public Optional<Snapshot> snapshot(Asset certificate) {
        return store.get(tables.book(), NewestItem.SCHEMA, Keys.snapshots(certificate), Keys.NEWEST)
                .flatMap(newest -> read(certificate, newest));
    }

    private Optional<Snapshot> read(Asset certificate, NewestItem newest) {
        var bytes = new ByteArrayOutputStream();
        for (int part = 0; part < newest.parts(); part++) {
            var found = store.get(
                    tables.book(), PartItem.SCHEMA, Keys.snapshots(certificate), Keys.place(newest.sequence(), part));
            if (found.isEmpty()) return Optional.empty();
            bytes.writeBytes(found.get().part().asByteArray());
        }
        return Optional.of(Documents.snapshot(Packed.unpack(bytes.toByteArray())));
    }

    /** The parts first, then the word that they are there. */
    @Override
    public void keep(Snapshot snapshot) {
        var pk = Keys.snapshots(snapshot.certificate());
        var expiresAt = snapshot.at().plus(SNAPSHOTS_KEPT).getEpochSecond();
        var parts = parts(Packed.pack(Documents.write(snapshot)));
        for (int part = 0; part < parts.size(); part++)
            writes.put(
                    tables.book(),
                    PartItem.SCHEMA.itemToMap(
                            new PartItem(pk, Keys.place(snapshot.sequence(), part), parts.get(part), expiresAt), true));
        var newest = new NewestItem(pk, Keys.NEWEST, snapshot.sequence(), parts.size());
        writes.put(tables.book(), NewestItem.SCHEMA.itemToMap(newest, true));
    }

    private static List<SdkBytes> parts(byte[] packed) {
        var parts = new ArrayList<SdkBytes>();
        for (int from = 0; from < packed.length; from += PART_BYTES)
            parts.add(SdkBytes.fromByteArray(
                    Arrays.copyOfRange(packed, from, Math.min(from + PART_BYTES, packed.length))));
        return parts;
    }

    @Override
    public Optional<Halt> find(Asset certificate) {
        return store.get(tables.book(), HaltItem.SCHEMA, Keys.market(certificate), Keys.HALT)
                .map(item -> new Halt(certificate, item.at(), item.cause()));
    }

    @Override
    public boolean halt(Halt halt) {
        var item = new HaltItem(Keys.market(halt.certificate()), Keys.HALT, halt.at(), halt.cause());
        try {
            writes.put(Writes.anew(tables.book(), HaltItem.SCHEMA.itemToMap(item, true)));
            return true;
        } catch (Outdated halted) {
            // A put that the client repeats finds itself. Were it taken for somebody else's, nobody would raise the
            // alarm.
            return find(halt.certificate()).equals(Optional.of(halt));
        }
    }
}
