package niha.aws.dynamo;

import niha.testkit.Backend;
import niha.testkit.LedgerTable;
import niha.testkit.PlatformPorts;

/** All ports over DynamoDB, on tables of their own. */
final class DynamoPlatform {
    private DynamoPlatform() {}

    static PlatformPorts fresh() {
        return over(Backend.chosen().place());
    }

    static PlatformPorts over(Backend.Place place) {
        var dynamo = place.dynamo();
        var tables = tables(place);
        var orders = new DynamoOrders(dynamo, tables);
        var journal = new DynamoJournal(dynamo, tables);
        return new PlatformPorts(
                new DynamoCommits(dynamo, tables),
                new DynamoTicketNumbers(dynamo, tables),
                new DynamoAnswers(dynamo, tables),
                new DynamoHolders(dynamo, tables.ledger()),
                new DynamoTickets(dynamo, tables.audit()),
                new DynamoArchive(dynamo, tables.audit()),
                new DynamoSeals(dynamo, tables.audit()),
                new DynamoOutbox(dynamo, tables.commands()),
                asset -> LedgerTable.read(dynamo, tables.ledger()).units(asset),
                orders,
                orders,
                new DynamoOperations(dynamo, tables),
                new DynamoQuotings(dynamo, tables),
                new DynamoFees(dynamo, tables.ledger()),
                orders,
                orders,
                journal,
                journal,
                new DynamoMarketData(dynamo, tables),
                new DynamoApiKeys(dynamo, tables.access()));
    }

    static Tables tables(Backend.Place place) {
        return new Tables(place::table);
    }
}
