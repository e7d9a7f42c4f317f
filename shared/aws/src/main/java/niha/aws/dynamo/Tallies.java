package niha.aws.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.audit.Archive;
import niha.app.audit.Archive.DayCount;
import niha.app.audit.Archive.Tally;
import niha.app.audit.Archive.UserCount;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The counts as items: one for each day, one for each user on a day, and one for each user ever. */
final class Tallies {
    private static final String STATUS = "status_";
    private static final String ACTION = "action_";
    private static final String COUNT = "count";
    private static final String EMAIL = "email";

    private Tallies() {}

    /** The additions that these tallies make, one for each item that they touch. */
    static List<TransactWriteItem> additions(String table, List<Tally> tallies) {
        var days = new LinkedHashMap<String, Map<String, Long>>();
        var users = new LinkedHashMap<Map<String, AttributeValue>, UserCount>();
        for (var tally : tallies) {
            var day = days.computeIfAbsent(tally.day(), _ -> new LinkedHashMap<>());
            day.merge(STATUS + tally.status(), 1L, Math::addExact);
            day.merge(ACTION + tally.action(), 1L, Math::addExact);
            for (var period : List.of(tally.day(), Archive.EVER))
                users.merge(
                        Store.key(Keys.users(period), tally.userId()),
                        new UserCount(tally.userId(), tally.userEmail(), 1),
                        (a, b) -> new UserCount(a.userId(), a.email().or(b::email), a.count() + b.count()));
        }
        var additions = new ArrayList<TransactWriteItem>();
        days.forEach(
                (day, counts) -> additions.add(addition(table, Store.key(Keys.DAYS, day), counts, Optional.empty())));
        users.forEach((key, user) -> additions.add(addition(table, key, Map.of(COUNT, user.count()), user.email())));
        return additions;
    }

    private static TransactWriteItem addition(
            String table, Map<String, AttributeValue> key, Map<String, Long> counts, Optional<String> email) {
        var names = new HashMap<String, String>();
        var values = new HashMap<String, AttributeValue>();
        var adds = new ArrayList<String>();
        counts.forEach((name, count) -> {
            var i = adds.size();
            names.put("#n" + i, name);
            values.put(":v" + i, AttributeValue.fromN(Long.toString(count)));
            adds.add("#n%d :v%d".formatted(i, i));
        });
        email.ifPresent(address -> {
            names.put("#email", EMAIL);
            values.put(":email", AttributeValue.fromS(address));
        });
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(table)
                        .key(key)
                        .updateExpression(
                                "ADD " + String.join(", ", adds) + (email.isPresent() ? " SET #email = :email" : ""))
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values)
                        .build())
                .build();
    }

    static DayCount day(Map<String, AttributeValue> item) {
        return new DayCount(Store.attribute(item, "sk").s(), counts(item, STATUS), counts(item, ACTION));
    }

    static UserCount user(Map<String, AttributeValue> item) {
        return new UserCount(
                Store.attribute(item, "sk").s(),
                Optional.ofNullable(item.get(EMAIL)).map(AttributeValue::s),
                Long.parseLong(Store.attribute(item, COUNT).n()));
    }

    private static Map<String, Long> counts(Map<String, AttributeValue> item, String prefix) {
        var counts = new HashMap<String, Long>();
        item.forEach((name, value) -> {
            if (name.startsWith(prefix)) counts.put(name.substring(prefix.length()), Long.parseLong(value.n()));
        });
        return counts;
    }
}
