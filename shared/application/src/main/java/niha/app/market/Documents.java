package niha.app.market;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;
import niha.app.market.MarketData.BookView;
import niha.market.JournalEntry;
import niha.market.MarketCommand;
import niha.market.Outcome;
import niha.market.Snapshot;
import niha.seals.Digest;

/** Commands, journal entries and snapshots as JSON documents: the same value is always the same text. */
public final class Documents {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Scalars())
            .addMixIn(MarketCommand.class, Commands.class)
            .addMixIn(Outcome.class, Outcomes.class)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            // A record is its components. Whatever else it can say, as what an order gets, is no part of it.
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            // What lacks something is refused here: in a market it would be something that nobody can decide.
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Queues charge for each begun part of this size. */
    private static final int MESSAGE_MAX = 60_000;

    private Documents() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command_type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = MarketCommand.Enter.class, name = "enter"),
        @JsonSubTypes.Type(value = MarketCommand.Cancel.class, name = "cancel"),
        @JsonSubTypes.Type(value = MarketCommand.Amend.class, name = "amend"),
        @JsonSubTypes.Type(value = MarketCommand.Wake.class, name = "wake"),
        @JsonSubTypes.Type(value = MarketCommand.Together.class, name = "together"),
        @JsonSubTypes.Type(value = MarketCommand.Replace.class, name = "replace"),
        @JsonSubTypes.Type(value = MarketCommand.Fetch.class, name = "fetch")
    })
    private interface Commands {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome_type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Entered.class, name = "entered"),
        @JsonSubTypes.Type(value = Outcome.WentOn.class, name = "went_on"),
        @JsonSubTypes.Type(value = Outcome.Cancelled.class, name = "cancelled"),
        @JsonSubTypes.Type(value = Outcome.Amended.class, name = "amended"),
        @JsonSubTypes.Type(value = Outcome.Missed.class, name = "missed"),
        @JsonSubTypes.Type(value = Outcome.Expired.class, name = "expired"),
        @JsonSubTypes.Type(value = Outcome.CalledOff.class, name = "called_off"),
        @JsonSubTypes.Type(value = Outcome.Together.class, name = "together"),
        @JsonSubTypes.Type(value = Outcome.Replaced.class, name = "replaced")
    })
    private interface Outcomes {}

    public static String write(MarketCommand command) {
        return text(command);
    }

    /** A command as it travels; one that is too large is announced, and fetched from where it was committed. */
    public static String message(MarketCommand command) {
        var document = write(command);
        return document.length() <= MESSAGE_MAX ? document : write(new MarketCommand.Fetch(command.id(), command.at()));
    }

    public static String write(JournalEntry entry) {
        return text(entry);
    }

    public static String write(Snapshot snapshot) {
        return text(snapshot);
    }

    public static String write(BookView view) {
        return text(view);
    }

    public static BookView bookView(String document) {
        return read(document, BookView.class);
    }

    /** A command as it was written; what is none is a bug of whoever sent it. */
    public static MarketCommand command(String document) {
        return read(document, MarketCommand.class);
    }

    public static JournalEntry entry(String document) {
        return read(document, JournalEntry.class);
    }

    /** A snapshot; one that was kept before orders could be called off does not say that none was. */
    public static Snapshot snapshot(String document) {
        var called = document.contains("\"called_off\":");
        return read(called ? document : document.replaceFirst("}$", ",\"called_off\":[]}"), Snapshot.class);
    }

    /** What the next entry says of this one. */
    public static Digest digest(JournalEntry entry) {
        return Digest.ofLeaf(write(entry));
    }

    /** Any value that is made of such as these. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable: " + value.getClass(), e);
        }
    }

    private static <T> T read(String document, Class<T> type) {
        return read(document, new TypeReference<T>() {
            @Override
            public Type getType() {
                return type;
            }
        });
    }

    public static <T> T read(String document, TypeReference<T> type) {
        var name = type.getType().getTypeName();
        try {
            var value = MAPPER.readValue(document, type);
            if (value == null) throw new IllegalArgumentException("Not a " + name + ": nothing");
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a " + name + ": " + e.getOriginalMessage(), e);
        }
    }
}
