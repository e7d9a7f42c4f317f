package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niha.app.audit.Archive.Position;
import niha.app.audit.Archive.Span;
import niha.app.audit.Seals.Block;
import niha.seals.Digest;
import niha.seals.Seal;
import niha.tickets.Facet;
import niha.tickets.Segment;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** What lies beside the tickets: where the archive has come to, its index, and the seals. */
final class ArchiveItems {
    private ArchiveItems() {}

    private static <R extends Record> TableSchema<R> schema(Class<R> type) {
        return RecordSchema.of(type, MethodHandles.lookup());
    }

    record PositionItem(String pk, String sk, long upTo, Map<String, Instant> missing, long version) {
        static final TableSchema<PositionItem> SCHEMA = schema(PositionItem.class);

        static PositionItem from(int year, Position position) {
            var missing = new HashMap<String, Instant>();
            position.missing().forEach((number, since) -> missing.put(Long.toString(number), since));
            return new PositionItem(Keys.POSITIONS, Keys.year(year), position.upTo(), missing, position.version());
        }

        Position toDomain() {
            var numbers = new HashMap<Long, Instant>();
            missing.forEach((number, since) -> numbers.put(Long.parseLong(number), since));
            return new Position(upTo, numbers, version);
        }
    }

    /** One row of bits; its version guards it against two that add to it at once. */
    record SegmentItem(String pk, String sk, SdkBytes bits, long version) {
        static final TableSchema<SegmentItem> SCHEMA = schema(SegmentItem.class);

        static SegmentItem none(int year, Facet facet, long index) {
            return new SegmentItem(
                    Keys.facet(year, facet), Keys.segment(index), SdkBytes.fromByteArray(new byte[0]), 0);
        }

        SegmentItem with(Segment more) {
            return new SegmentItem(
                    pk, sk, SdkBytes.fromByteArray(segment().or(more).toBytes()), version + 1);
        }

        long index() {
            return Long.parseLong(sk);
        }

        Segment segment() {
            return Segment.ofBytes(bits.asByteArray());
        }
    }

    record SpanItem(String pk, String sk, Instant earliest, Instant latest, long version) {
        static final TableSchema<SpanItem> SCHEMA = schema(SpanItem.class);

        static SpanItem of(int year, long index, Span span) {
            return new SpanItem(Keys.spans(year), Keys.segment(index), span.earliest(), span.latest(), 1);
        }

        SpanItem with(Span more) {
            var both = span().and(more);
            return new SpanItem(pk, sk, both.earliest(), both.latest(), version + 1);
        }

        long index() {
            return Long.parseLong(sk);
        }

        Span span() {
            return new Span(earliest, latest);
        }
    }

    record SealItem(
            String pk,
            String sk,
            int year,
            long block,
            long first,
            long last,
            String root,
            String previous,
            List<String> leaves) {
        static final TableSchema<SealItem> SCHEMA = schema(SealItem.class);

        static SealItem from(Block block) {
            var seal = block.seal();
            return new SealItem(
                    Keys.seals(seal.year()),
                    Keys.sealedNumber(seal.last()),
                    seal.year(),
                    seal.block(),
                    seal.first(),
                    seal.last(),
                    seal.root().hex(),
                    seal.previous().hex(),
                    block.leaves().stream().map(Digest::hex).toList());
        }

        Block toDomain() {
            return new Block(
                    new Seal(year, block, first, last, new Digest(root), new Digest(previous)),
                    leaves.stream().map(Digest::new).toList());
        }
    }
}
