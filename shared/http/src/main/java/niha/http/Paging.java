package niha.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import niha.app.Moments;
import niha.app.Page;
import niha.app.commands.Refusal;
import niha.app.commands.Refusal.FieldError;

/** Reads which page is wanted from the query, and collects what is wrong with the whole query on the way. */
public final class Paging {
    private static final int LIMIT_DEFAULT = 100;
    private static final int LIMIT_MAX = 500;
    private static final int OFFSET_MAX = 10_000;
    private static final int DATE_LENGTH = 10;
    private static final int NAME_LENGTH_MAX = 50;

    private final Request request;
    private final List<FieldError> errors = new ArrayList<>();

    public Paging(Request request) {
        this.request = request;
    }

    public Page.Wanted wanted(Predicate<String> isCursor) {
        var limit = number("limit", 1, LIMIT_MAX, LIMIT_DEFAULT);
        var offset = number("offset", 0, OFFSET_MAX, 0);
        var cursor = request.query("cursor");
        if (cursor.isPresent() && !isCursor.test(cursor.get())) refuse("cursor", "must come from a previous page");
        return new Page.Wanted(limit, offset, cursor);
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var value = request.query(name);
        if (value.isEmpty()) return Optional.empty();
        for (E constant : type.getEnumConstants())
            if (constant.name().equals(value.get())) return Optional.of(constant);
        refuse(name, "must be one of " + String.join(", ", names(type)));
        return Optional.empty();
    }

    /** Any of an enum's names, with commas between them. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        var written = texts(name, type.getEnumConstants().length, NAME_LENGTH_MAX);
        var known = Arrays.stream(type.getEnumConstants())
                .filter(constant -> written.contains(constant.name()))
                .toList();
        if (known.size() != Set.copyOf(written).size())
            refuse(name, "must be any of " + String.join(", ", names(type)));
        return known;
    }

    public Optional<String> text(String name, int lengthMax) {
        var value = request.query(name).map(String::strip).filter(text -> !text.isEmpty());
        if (value.isPresent() && value.get().length() > lengthMax)
            refuse(name, "must be at most " + lengthMax + " characters");
        return value;
    }

    /** Several texts, given with commas between them or by repeating the parameter, which the gateway joins by commas. */
    public List<String> texts(String name, int countMax, int lengthMax) {
        var texts = request.query(name).stream()
                .flatMap(joined -> Arrays.stream(joined.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.size() > countMax) refuse(name, "must be at most " + countMax);
        if (texts.stream().anyMatch(text -> text.length() > lengthMax))
            refuse(name, "must be at most " + lengthMax + " characters each");
        return texts;
    }

    /** A moment, or a date that stands for one of its ends. */
    public Optional<Instant> moment(String name, Function<LocalDate, Instant> ofDate) {
        var text = request.query(name);
        if (text.isEmpty()) return Optional.empty();
        var moment = text.get().length() == DATE_LENGTH ? date(text.get()).map(ofDate) : Moments.read(text.get());
        if (moment.isEmpty()) refuse(name, "must be a date, as in 2026-11-20, or a moment, as in 2026-11-20T09:30:00Z");
        return moment;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with the query so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** The answer, or the problem with the query. */
    public Response answer(Supplier<Response> otherwise) {
        return errors.isEmpty()
                ? otherwise.get()
                : Problem.of(new Refusal.InvalidFields(List.copyOf(errors))).response(request);
    }

    /** Adds the way to the next page: the same query with its cursor. */
    public Response linked(Response page, Optional<String> next) {
        return next.map(cursor -> page.with("link", "<?" + queryWith(cursor) + ">; rel=\"next\""))
                .orElse(page);
    }

    private String queryWith(String cursor) {
        var query = new TreeMap<>(request.query());
        query.remove("offset");
        query.put("cursor", cursor);
        return query.entrySet().stream()
                .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A whole number within bounds. */
    public int number(String name, int least, int most, int otherwise) {
        var value = request.query(name);
        if (value.isEmpty()) return otherwise;
        if (value.get().matches("[0-9]{1,9}")) {
            var number = Integer.parseInt(value.get());
            if (number >= least && number <= most) return number;
        }
        refuse(name, "must be a whole number from " + least + " to " + most);
        return otherwise;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
