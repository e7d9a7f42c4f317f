package niha.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import niha.app.commands.Refusal.FieldError;
import niha.units.Reading;
import niha.units.Reading.Read;
import niha.units.Reading.Unreadable;

/**
 * Reads the fields of a JSON object and collects everything that is wrong with them, so that a caller hears it all at once.
 * Each field is asked for by name; what was not asked for is unknown, and an error too.
 */
public final class Fields {
    private static final int UNKNOWN_SHOWN_MAX = 10;
    private static final int NAME_SHOWN_MAX = 100;

    private final JsonNode node;
    private final String prefix;
    private final List<FieldError> errors;
    private final Set<String> known = new TreeSet<>();

    private Fields(JsonNode node, String prefix, List<FieldError> errors) {
        this.node = node;
        this.prefix = prefix;
        this.errors = errors;
    }

    public static Fields of(JsonNode object) {
        return new Fields(object, "", new ArrayList<>());
    }

    /** A text with something in it, outer blanks removed, without control characters. */
    public Optional<String> text(String name, int lengthMax) {
        var text = text(name, lengthMax, "");
        if (text.isEmpty() && !failed(name)) fail(name, "is required");
        return text;
    }

    /** The same where it may be missing, and of several lines: of the control characters only their breaks and tabs are taken. */
    public Optional<String> optionalText(String name, int lengthMax) {
        return text(name, lengthMax, "\r\n\t");
    }

    private Optional<String> text(String name, int lengthMax, String printable) {
        var value = value(name);
        if (value.isEmpty()) return Optional.empty();
        if (!value.get().isTextual()) return fail(name, "must be a text");
        var text = value.get().textValue().strip();
        if (text.codePointCount(0, text.length()) > lengthMax)
            return fail(name, "must be at most " + lengthMax + " characters");
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && printable.indexOf(c) < 0))
            return fail(name, "must not hold control characters");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    public <T> Optional<T> text(String name, int lengthMax, Function<String, Reading<T>> reader) {
        return text(name, lengthMax).flatMap(text -> take(name, reader.apply(text)));
    }

    /** A list of texts, each read by itself; none where it is missing. What is wrong is said of the one that it is wrong with. */
    public <T> List<T> texts(String name, int countMax, int lengthMax, Function<String, Reading<T>> reader) {
        var value = value(name);
        if (value.isEmpty()) return List.of();
        if (!value.get().isArray() || value.get().size() > countMax) {
            fail(name, "must be a list of at most " + countMax);
            return List.of();
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < value.get().size(); i++) {
            var element = value.get().get(i);
            var place = name + "[" + i + "]";
            if (element.isTextual() && element.textValue().length() <= lengthMax)
                take(place, reader.apply(element.textValue())).ifPresent(read::add);
            else fail(place, "must be a text of at most " + lengthMax + " characters");
        }
        return read;
    }

    public Optional<Boolean> flag(String name) {
        var value = value(name);
        if (value.isEmpty()) return Optional.empty();
        return value.get().isBoolean() ? Optional.of(value.get().booleanValue()) : fail(name, "must be true or false");
    }

    /** Whether the field is there, if only as null. */
    public boolean has(String name) {
        known.add(name);
        return node.has(name);
    }

    /** Whether the field is there and says something. */
    public boolean says(String name) {
        return has(name) && !node.get(name).isNull();
    }

    /** Says what is wrong with a field that was read by other means. */
    public void refuse(String name, String message) {
        known.add(name);
        fail(name, message);
    }

    /** One of an enum's names; required. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var value = value(name);
        if (value.isEmpty()) return fail(name, "is required");
        for (E constant : type.getEnumConstants())
            if (value.get().isTextual() && constant.name().equals(value.get().textValue()))
                return Optional.of(constant);
        return fail(name, "must be one of " + String.join(", ", names(type)));
    }

    /** One of an enum's names, or the default. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        return value(name).isEmpty() ? otherwise : choice(name, type).orElse(otherwise);
    }

    /** An exact decimal, sent as a number or as a text. */
    public <T> Optional<T> decimal(String name, Function<BigDecimal, Reading<T>> reader) {
        var value = value(name);
        if (value.isEmpty()) return Optional.empty();
        if (!value.get().isNumber() && !value.get().isTextual()) return fail(name, "must be a number");
        return exact(value.get())
                .map(decimal -> take(name, reader.apply(decimal)))
                .orElseGet(() -> fail(name, "must be a number"));
    }

    /** A list of texts, each read by itself, none twice; required. */
    public <T> Optional<List<T>> texts(String name, int mostEntries, Function<String, Reading<T>> reader) {
        var value = value(name);
        if (value.isEmpty()) return fail(name, "is required");
        if (!value.get().isArray() || value.get().isEmpty() || value.get().size() > mostEntries)
            return fail(name, "must be a list of 1 to " + mostEntries);
        var read = new LinkedHashSet<T>();
        for (var entry : value.get()) {
            var text = entry.isTextual()
                    ? take(name, reader.apply(entry.textValue()))
                    : this.<T>fail(name, "must hold texts");
            if (text.isEmpty()) return Optional.empty();
            if (!read.add(text.get())) return fail(name, "must name each only once");
        }
        return Optional.of(List.copyOf(read));
    }

    /** The fields of an object within; none where it is missing. */
    public Fields object(String name) {
        var value = value(name);
        if (value.isPresent() && value.get().isObject()) return new Fields(value.get(), prefix + name + ".", errors);
        if (value.isPresent()) fail(name, "must be an object");
        return new Fields(JsonNodeFactory.instance.objectNode(), prefix, errors);
    }

    /** The objects of a list; none where it is missing or is none. What is wrong is said of the one that it is wrong with. */
    public List<Fields> objects(String name, int countMax) {
        var value = value(name);
        if (value.isEmpty()) return List.of();
        if (!value.get().isArray() || value.get().size() > countMax) {
            fail(name, "must be a list of at most " + countMax);
            return List.of();
        }
        var objects = new ArrayList<Fields>();
        for (int i = 0; i < value.get().size(); i++) {
            var place = name + "[" + i + "]";
            if (value.get().get(i).isObject())
                objects.add(new Fields(value.get().get(i), prefix + place + ".", errors));
            else fail(place, "must be an object");
        }
        return objects;
    }

    /** To be called when every field has been asked for. */
    public void refuseUnknown() {
        var unknown = new TreeSet<String>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(known);
        unknown.stream().limit(UNKNOWN_SHOWN_MAX).forEach(name -> fail(shortened(name), "is not known"));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private Optional<JsonNode> value(String name) {
        known.add(name);
        var value = node.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private <T> Optional<T> take(String name, Reading<T> reading) {
        return switch (reading) {
            case Read<T> read -> Optional.of(read.value());
            case Unreadable<T> unreadable -> fail(name, unreadable.message());
        };
    }

    private <T> Optional<T> fail(String name, String message) {
        errors.add(new FieldError(prefix + name, message));
        return Optional.empty();
    }

    private boolean failed(String name) {
        return errors.stream().anyMatch(error -> error.field().equals(prefix + name));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_SHOWN_MAX
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_SHOWN_MAX));
    }

    private static Optional<BigDecimal> exact(JsonNode value) {
        if (value.isNumber()) return Optional.of(value.decimalValue());
        var text = value.textValue();
        return text.matches("-?[0-9]{1,18}(\\.[0-9]{1,8})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
