package niha.local;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import niha.app.rebuild.Difference;
import niha.app.rebuild.Rebuild;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.Tables;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** {@code ./niha rebuild} over the tables of a laptop or of an account. */
final class Rebuilding {
    private final Rebuild rebuild;

    Rebuilding(Cloud cloud) {
        this(cloud.dynamo(), Tables.of(cloud), cloud.random());
    }

    Rebuilding(DynamoDbClient dynamo, Tables tables, RandomGenerator random) {
        var orders = new DynamoOrders(dynamo, tables);
        rebuild = new Rebuild(
                new DynamoJournal(dynamo, tables),
                orders,
                orders,
                new DynamoHolders(dynamo, tables.ledger()),
                new DynamoMarketData(dynamo, tables),
                new Backoff(random));
    }

    /**
     * What was asked for.
     *
     * @param write whether market data are put right where they differ
     */
    record Asked(Set<Asset> certificates, boolean write) {
        static Asked of(List<String> words) throws CannotStart {
            var certificates = EnumSet.noneOf(Asset.class);
            for (var word : words)
                switch (word) {
                    case "CEA", "EUA" -> certificates.add(Asset.valueOf(word));
                    case "--write" -> {}
                    default -> throw new CannotStart("rebuild knows CEA, EUA and --write, not " + word);
                }
            if (certificates.isEmpty()) certificates.addAll(List.of(Asset.CEA, Asset.EUA));
            return new Asked(certificates, words.contains("--write"));
        }
    }

    /** What there is to say about it, line by line, and how many differences there are left. */
    record Told(List<String> lines, int differences) {}

    Told tell(Asked asked) {
        var lines = new ArrayList<String>();
        if (asked.write())
            for (var certificate : asked.certificates()) {
                rebuild.write(certificate);
                lines.add("The book and the candles of %s are as its journal says.".formatted(certificate));
            }
        var report = rebuild.compare(asked.certificates());
        report.differences().stream().map(Difference::sentence).forEach(lines::add);
        var compared = new ArrayList<String>();
        report.compared().forEach((what, count) -> compared.add(count + " " + what));
        lines.add("%s compared with the journals of %s: %d differ."
                .formatted(
                        String.join(", ", compared),
                        String.join(
                                " and ",
                                asked.certificates().stream().map(Asset::name).toList()),
                        report.differences().size()));
        return new Told(lines, report.differences().size());
    }
}
