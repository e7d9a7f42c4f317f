package niha.proof.market;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import niha.units.Asset;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** When a journal's entries reached which stage: seen in what the store has just written, so that nobody has to ask it. */
final class Moments {
    private static final String JOURNAL = "JOURNAL#";
    private static final String SETTLED = "SETTLED#";
    private static final String VIEW = "VIEW#";

    private final Map<Stage, Map<Asset, NavigableMap<Long, Long>>> reached = new EnumMap<>(Stage.class);

    Moments() {
        for (var stage : Stage.values()) reached.put(stage, new ConcurrentHashMap<>());
    }

    /** Looks at what was written, after it was. */
    void written(SdkRequest request) {
        var now = System.nanoTime();
        switch (request) {
            case PutItemRequest put -> look(put.item(), now);
            case TransactWriteItemsRequest write ->
                write.transactItems().stream()
                        .map(TransactWriteItem::put)
                        .flatMap(Stream::ofNullable)
                        .map(Put::item)
                        .forEach(item -> look(item, now));
            default -> {}
        }
    }

    private void look(Map<String, AttributeValue> item, long now) {
        var pk = text(item, "pk");
        if (pk.startsWith(JOURNAL)) note(Stage.JOURNALLED, market(pk, JOURNAL), Long.parseLong(text(item, "sk")), now);
        // The position is the entry that is settled next.
        else if (pk.startsWith(SETTLED)) note(Stage.SETTLED, market(pk, SETTLED), number(item, "sequence") - 1, now);
        else if (pk.startsWith(VIEW)) note(Stage.SHOWN, market(pk, VIEW), number(item, "sequence"), now);
    }

    /** A stage reached with an entry is reached with all that came before it; what is heard again changes nothing. */
    void note(Stage stage, Asset market, long sequence, long now) {
        of(stage, market).putIfAbsent(sequence, now);
    }

    /** When this entry reached the stage. */
    OptionalLong at(Stage stage, Asset market, long sequence) {
        return Optional.ofNullable(of(stage, market).ceilingEntry(sequence))
                .map(entry -> OptionalLong.of(entry.getValue()))
                .orElseGet(OptionalLong::empty);
    }

    /** The last entry that did. */
    long last(Stage stage, Asset market) {
        var known = of(stage, market);
        return known.isEmpty() ? 0 : known.lastKey();
    }

    /** What was reached before this moment, but for the last entry of each. */
    void forget(long before) {
        for (var stage : reached.values())
            for (var known : stage.values())
                while (known.size() > 1 && known.firstEntry().getValue() - before < 0) known.pollFirstEntry();
    }

    private NavigableMap<Long, Long> of(Stage stage, Asset market) {
        return reached.getOrDefault(stage, Map.of()).computeIfAbsent(market, _ -> new ConcurrentSkipListMap<>());
    }

    private static Asset market(String pk, String prefix) {
        return Asset.valueOf(pk.substring(prefix.length()));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
    }

    private static long number(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(value -> Long.parseLong(value.n()))
                .orElseThrow(() -> new IllegalArgumentException("An item without " + name));
    }
}
