package niha.proof.market;

import java.time.Duration;
import java.util.Set;
import niha.proof.meter.Price;

/**
 * The match path by itself, measured.
 *
 * @param orders commands that lay in the queue before
 * @param entries journal entries that they became
 * @param took from the first receive to the last entry
 * @param cold what loading the markets asked for, once
 * @param warm what the orders asked for then
 */
record Drill(long orders, long entries, long fills, Duration took, Sheet cold, Sheet warm) {
    double writesPerOrder() {
        return (double) requests("PutItem", "TransactWriteItems", "UpdateItem", "DeleteItem") / orders;
    }

    double readsPerOrder() {
        return (double) requests("GetItem", "BatchGetItem", "Query") / orders;
    }

    double writeUnitsPerOrder() {
        return warm.units(Price.WRITE_UNIT) / orders;
    }

    double dollarsPerMillion() {
        return warm.dollarsPerMillion(orders);
    }

    double perSecond() {
        return orders * 1e9 / took.toNanos();
    }

    private long requests(String... operations) {
        var wanted = Set.of(operations);
        return warm.only(ask -> wanted.contains(ask.operation())).total().requests();
    }
}
