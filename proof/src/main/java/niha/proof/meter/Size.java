package niha.proof.meter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** DynamoDB's published rules of what an item weighs and what writing it takes. */
public final class Size {
    private static final int WRITE_UNIT_BYTES = 1024;
    private static final int READ_UNIT_BYTES = 4 * 1024;
    private static final int CONTAINER_BYTES = 3;
    /** A transaction prepares every write and then does it. */
    private static final int TRANSACTION = 2;

    private Size() {}

    public static long bytes(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToLong(attribute -> text(attribute.getKey()) + bytes(attribute.getValue()))
                .sum();
    }

    public static long writeUnits(Map<String, AttributeValue> item) {
        return Math.max(1, Math.ceilDiv(bytes(item), WRITE_UNIT_BYTES));
    }

    /**
     * What one item of a transaction takes. Of an item that is replaced the new size counts, and of one that is deleted, updated or
     * checked, whose size the request does not tell, the least.
     */
    public static long writeUnits(TransactWriteItem action) {
        return TRANSACTION * (action.put() == null ? 1 : writeUnits(action.put().item()));
    }

    /** What one item takes that is read together with others, and one that is not there. */
    public static long readUnitsTogether(Map<String, AttributeValue> item) {
        return TRANSACTION * Math.max(1, Math.ceilDiv(bytes(item), READ_UNIT_BYTES));
    }

    private static long bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> text(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case BOOL, NUL -> 1;
            case SS -> value.ss().stream().mapToLong(Size::text).sum();
            case NS -> value.ns().stream().mapToLong(Size::number).sum();
            case BS ->
                value.bs().stream().mapToLong(b -> b.asByteArrayUnsafe().length).sum();
            case L -> CONTAINER_BYTES + contained(value.l().stream());
            case M ->
                CONTAINER_BYTES
                        + contained(value.m().values().stream())
                        + value.m().keySet().stream().mapToLong(Size::text).sum();
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("A value of an unknown type: " + value);
        };
    }

    private static long contained(Stream<AttributeValue> values) {
        return values.mapToLong(value -> 1 + bytes(value)).sum();
    }

    private static long text(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A byte for every two digits that count, one more, and one for a minus. */
    private static long number(String number) {
        var digits = number.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "").length();
        return Math.ceilDiv(digits, 2) + 1L + (number.startsWith("-") ? 1 : 0);
    }
}
