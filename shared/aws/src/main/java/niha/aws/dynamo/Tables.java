package niha.aws.dynamo;

import java.util.function.UnaryOperator;
import niha.aws.Cloud;

/** The tables' real names. A function knows those that it may touch; asking for another one is a bug that shows at once. */
public record Tables(UnaryOperator<String> names) {
    public static Tables of(Cloud cloud) {
        return new Tables(cloud::table);
    }

    public String ledger() {
        return names.apply("ledger");
    }

    public String audit() {
        return names.apply("audit");
    }

    public String orders() {
        return names.apply("orders");
    }

    public String book() {
        return names.apply("book");
    }

    public String commands() {
        return names.apply("commands");
    }

    public String access() {
        return names.apply("access");
    }

    public String realtime() {
        return names.apply("realtime");
    }
}
