package niha.app.liquidity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import niha.app.market.Documents;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;

/** Operations and what they place, as JSON documents. */
public final class OperationDocuments {
    private OperationDocuments() {}

    public static String write(Operation operation) {
        return Documents.text(operation);
    }

    public static Operation operation(String document) {
        return Documents.read(document, new TypeReference<>() {});
    }

    public static String write(List<Allocation> allocations) {
        return Documents.text(allocations);
    }

    public static List<Allocation> allocations(String document) {
        return Documents.read(document, new TypeReference<>() {});
    }
}
