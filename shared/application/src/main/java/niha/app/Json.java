package niha.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** JSON as the outside sees it: snake_case, exact plain decimals, UTC timestamps with milliseconds, absent values as null. */
public final class Json {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    // A hostile document must not cost more than an honest one: no number of a thousand digits, no nest of a thousand
    // arrays.
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNumberLength(60)
            .maxNestingDepth(32)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    // what was read and is written again does not pass the serializers below
                    .addDecorator((_, out) -> new PlainNumbers(out))
                    .build())
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, new PlainDecimal())
                    .addSerializer(Instant.class, new Timestamp())
                    .addSerializer(Optional.class, new OrNull())
                    .addSerializer(Raw.class, new RawDocument()))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** A document that is JSON already and is written as it stands. */
    public record Raw(String text) {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    /** Reads a document strictly: one value, no duplicate keys, numbers exact. */
    public static JsonNode read(String text) throws JsonProcessingException {
        try {
            return MAPPER.readTree(text);
        } catch (ArithmeticException | NumberFormatException e) {
            // Jackson lets them out where an exponent does not fit into an int, as in 1e99999999999.
            throw new JsonParseException(null, "A number is out of range", e);
        }
    }

    public static String timestamp(Instant moment) {
        return TIMESTAMP.format(moment);
    }

    /** What a caller sent is written plain too, unless that is long: 1e999999999 must not become a billion digits. */
    private static final class PlainNumbers extends JsonGeneratorDelegate {
        private static final int PLACES_MAX = 60;

        PlainNumbers(JsonGenerator out) {
            super(out, false);
        }

        @Override
        public void writeNumber(BigDecimal value) throws IOException {
            writeNumber(Math.abs((long) value.scale()) <= PLACES_MAX ? value.toPlainString() : value.toString());
        }
    }

    /** Ours are plain, and without zeros at their end. */
    private static final class PlainDecimal extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }

    private static final class Timestamp extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(timestamp(value));
        }
    }

    @SuppressWarnings("rawtypes") // that is how a serializer for a generic type is registered
    private static final class OrNull extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.isPresent()) provider.defaultSerializeValue(value.get(), out);
            else out.writeNull();
        }

        /** So that a document which leaves out what is empty leaves this out too. */
        @Override
        public boolean isEmpty(SerializerProvider provider, Optional value) {
            return value.isEmpty();
        }
    }

    private static final class RawDocument extends JsonSerializer<Raw> {
        @Override
        public void serialize(Raw value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeRawValue(value.text());
        }
    }
}
