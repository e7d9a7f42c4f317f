package niha.app.market;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import niha.app.Json;
import niha.ledger.AccountId;
import niha.seals.Digest;
import niha.tickets.TicketNumber;
import niha.units.Price;
import org.jspecify.annotations.Nullable;

/** The small types in our own documents, each as one plain value. */
final class Scalars extends SimpleModule {
    private static final long serialVersionUID = 1;

    Scalars() {
        addSerializer(Price.class, writing((price, out) -> out.writeNumber(price.cents())));
        addDeserializer(Price.class, new Reading<>(Price.class, text -> new Price(Long.parseLong(text))));
        addSerializer(AccountId.class, writing((account, out) -> out.writeString(account.value())));
        addDeserializer(AccountId.class, new Reading<>(AccountId.class, AccountId::new));
        addSerializer(Instant.class, writing((moment, out) -> out.writeString(Json.timestamp(moment))));
        addDeserializer(Instant.class, new Reading<>(Instant.class, Instant::parse));
        addSerializer(Digest.class, ToStringSerializer.instance);
        addDeserializer(
                Digest.class,
                new Reading<>(Digest.class, text -> Digest.parse(text).orElseThrow()));
        addSerializer(TicketNumber.class, ToStringSerializer.instance);
        addDeserializer(
                TicketNumber.class,
                new Reading<>(
                        TicketNumber.class, text -> TicketNumber.parse(text).orElseThrow()));
        addSerializer(Optional.class, new OrNull());
        addDeserializer(Optional.class, new Maybe(null));
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    private static <T> JsonSerializer<T> writing(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writing.write(value, out);
            }
        };
    }

    private static final class Reading<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> read;

        Reading(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return read.apply(in.getText());
        }
    }

    @SuppressWarnings("rawtypes") // that is how a serializer for a generic type is registered
    private static final class OrNull extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.isPresent()) provider.defaultSerializeValue(value.get(), out);
            else out.writeNull();
        }
    }

    /** Null as nothing; which type is meant is known only where it is used. */
    @SuppressWarnings("rawtypes")
    private static final class Maybe extends JsonDeserializer<Optional> implements ContextualDeserializer {
        private final @Nullable JavaType type;

        Maybe(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Maybe(context.getContextualType().containedType(0));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }

        @Override
        public Optional<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Optional.of(context.readValue(in, type));
        }
    }
}
