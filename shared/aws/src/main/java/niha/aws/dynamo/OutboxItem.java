package niha.aws.dynamo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import niha.app.events.Envelope;
import niha.app.events.Letter;
import niha.app.market.Documents;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A letter, packed; or one event, as it lay there before there were letters. */
record OutboxItem(
        String pk,
        String sk,
        @Nullable SdkBytes letter,
        @Nullable String source,
        @Nullable String type,
        @Nullable Instant occurredAt,
        @Nullable String detail) {
    static final TableSchema<OutboxItem> SCHEMA = RecordSchema.of(OutboxItem.class, MethodHandles.lookup());
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    /** An event in a letter; its moment is a text, since it comes back as exact as it was. */
    private record Line(UUID id, String source, String type, String at, String detail) {
        static Line from(Envelope e) {
            return new Line(e.id(), e.source(), e.type(), e.occurredAt().toString(), e.detail());
        }

        Envelope toDomain() {
            return new Envelope(id, source, type, Instant.parse(at), detail);
        }
    }

    static OutboxItem from(Letter letter) {
        var lines = letter.events().stream().map(Line::from).toList();
        var packed = SdkBytes.fromByteArray(Packed.pack(Documents.text(lines)));
        return new OutboxItem(Keys.outbox(letter.id()), letter.id().toString(), packed, null, null, null, null);
    }

    Letter toDomain() {
        return new Letter(
                letter == null
                        ? List.of(event())
                        : Documents.read(Packed.unpack(letter.asByteArray()), LINES).stream()
                                .map(Line::toDomain)
                                .toList());
    }

    private Envelope event() {
        return new Envelope(
                UUID.fromString(sk),
                Objects.requireNonNull(source),
                Objects.requireNonNull(type),
                Objects.requireNonNull(occurredAt),
                Objects.requireNonNull(detail));
    }
}
