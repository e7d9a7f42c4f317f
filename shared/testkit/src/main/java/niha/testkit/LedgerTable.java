package niha.testkit;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.Proof;
import niha.ledger.AccountId;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.ledger.Worth;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The ledger's table as an auditor reads it: item by item, without the adapters that wrote it.
 *
 * @param held what each account holds of each asset, available and locked, by its balance
 * @param entered what each account holds of each asset by the last of its entries
 * @param worths what each account's certificates have cost and brought, by its balance
 * @param folded the same by all of its entries, one after the other
 * @param world what the world holds of each asset: less than nothing, when it gave
 */
public record LedgerTable(
        Map<String, Map<Asset, Long>> held,
        Map<String, Map<Asset, Long>> entered,
        Map<Proof.Key, Worth> worths,
        Map<Proof.Key, Worth> folded,
        Map<Asset, Long> world,
        int items) {
    private static final String BALANCES = "BALANCES#";
    private static final String WORLD = "WORLD#";
    private static final String ENTRIES = "ENTRIES#";

    public static LedgerTable read(DynamoDbClient dynamo, String table) {
        var ledger = new LedgerTable(
                new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new EnumMap<>(Asset.class), 0);
        var items = items(dynamo, table);
        items.forEach(ledger::count);
        return new LedgerTable(ledger.held, ledger.entered, ledger.worths, ledger.folded, ledger.world, items.size());
    }

    public long units(Asset asset) {
        return world.getOrDefault(asset, 0L);
    }

    private static List<Map<String, AttributeValue>> items(DynamoDbClient dynamo, String table) {
        return dynamo.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    private void count(Map<String, AttributeValue> item) {
        var pk = text(item, "pk");
        var sk = text(item, "sk");
        if (pk.startsWith(WORLD)) world.merge(asset(sk), number(item, "units"), Math::addExact);
        else if (pk.startsWith(BALANCES)) {
            var total = Math.addExact(number(item, "available"), number(item, "locked"));
            add(held, text(item, "account"), asset(sk), total);
            if (item.containsKey("cost"))
                worths.put(key(item, asset(sk)), new Worth(number(item, "cost"), number(item, "realised")));
        } else if (pk.startsWith(ENTRIES) && pk.chars().filter(c -> c == '#').count() == 2) entered(item);
    }

    /** Entries come in the order of their sequence, which is that of their sort keys. */
    private void entered(Map<String, AttributeValue> item) {
        var asset = Asset.valueOf(text(item, "asset"));
        entered.computeIfAbsent(text(item, "account"), _ -> new EnumMap<>(Asset.class))
                .put(asset, number(item, "totalAfter"));
        if (!asset.isCertificate()) return;
        var entry = new Entry(
                new UUID(0, 0),
                number(item, "sequence"),
                new AccountId(text(item, "account")),
                new AccountId(text(item, "counterparty")),
                EntryType.valueOf(text(item, "type")),
                new Amount(asset, number(item, "amount")),
                number(item, "balanceAfter"),
                number(item, "totalAfter"),
                item.containsKey("worth") ? Optional.of(number(item, "worth")) : Optional.empty(),
                new TicketNumber(1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Instant.EPOCH);
        folded.merge(key(item, asset), Worth.NONE.after(entry), (before, _) -> before.after(entry));
    }

    private static Proof.Key key(Map<String, AttributeValue> item, Asset asset) {
        return new Proof.Key(new AccountId(text(item, "account")), asset);
    }

    private static void add(Map<String, Map<Asset, Long>> sums, String account, Asset asset, long units) {
        sums.computeIfAbsent(account, _ -> new EnumMap<>(Asset.class)).merge(asset, units, Math::addExact);
    }

    private static Asset asset(String sk) {
        return Asset.valueOf(sk.substring(sk.indexOf('#') + 1));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return attribute(item, name).s();
    }

    private static long number(Map<String, AttributeValue> item, String name) {
        return Long.parseLong(attribute(item, name).n());
    }

    private static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        if (value == null) throw new AssertionError("No " + name + " in " + item);
        return value;
    }
}
