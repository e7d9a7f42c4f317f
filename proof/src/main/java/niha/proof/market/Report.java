package niha.proof.market;

import java.io.IOException;
import niha.proof.report.Docs;

/** The results as people read them, as programs do, and as a picture. */
record Report(Results results) {
    private static final String HOW = """
            One process runs what `./niha up` runs: the HTTP API, every function, DynamoDB Local on a file with its streams, ElasticMQ, the bus and \
            the WebSocket. Clients in the same process, each with an account of its own, put one order after the other to the API: limits \
            around the middle on both sides, a fifth of all crossing it, 8 in a hundred at market, 12 cancellations, the same for the same \
            seed. **An order is whatever a market answered**, a cancellation too. A cancellation's answer waits until it is settled, up to two \
            seconds, and its client with it.

            **Requests are the claim.** They are counted where a function's client meets its service, labelled by the function. DynamoDB's \
            units are what DynamoDB Local says of each request; for transactions it tells one item for each table, so there they are \
            computed by the size rules: two units for each begun kilobyte of each item, of replaced items the new size, of deleted and checked ones \
            the least. Refused conditional writes are charged like done ones. Lambda is charged by the measured time of the handler, to \
            the begun millisecond, at 1 769 MB. Lambda reads streams \
            for nothing, so the parts' requests leave that out; empty receives are what time costs, not orders, and are not charged.

            **Times are what one busy machine made of it**: two cores, shared with other work, hold the clients, the functions and the engines, \
            and SQLite settles every write on a disk. They say nothing about an account, and neither does the number of orders that share a \
            journal entry or an invocation: a store that slow sees batches of one, where an account under load sees full ones. Handlers \
            that wait for it make Lambda look dearer than it is. Where orders are accepted faster than they are settled, each waits for all \
            before it; once that takes a minute, the clock wakes a second settlement and sends commands again, and what those lose \
            to the first ones stands under *refused* and is paid for.
            """;

    void write(Docs docs) throws IOException {
        docs.write("market", markdown(), new Numbers(results).document());
    }

    String markdown() {
        var speed = new SpeedTables(results);
        var cost = new CostTables(results);
        return """
                # What an order takes on its way through the market

                %s
                Measured on %s: %s. %d rounds of each shape, in turns, %d orders a round from %d clients; the middle round, least to most.

                ## Goals

                %s
                G10 is a latency in an account, which needs a model of the queue and is not computed here.

                ## How fast, here

                %s
                ## What it takes, and what that costs

                Per order, and in dollars per million orders.

                ![Dollars per million orders](market.svg)

                %s
                ## The match path by itself

                The queue is filled first and the function let loose on it then, its market loaded by one batch before.

                %s
                ## What is sold

                us-east-1, on demand, functions on Arm, no free tier. Storage, backups, logs, metrics, traces and traffic are not in it.

                %s
                ## Every request, %s

                Per order. Where a transaction writes several tables they stand together.

                %s""".formatted(
                        HOW,
                        results.day(),
                        results.machine(),
                        results.drills().size(),
                        results.orders(),
                        results.clients(),
                        cost.goals(),
                        speed.rounds(),
                        cost.parts(),
                        speed.drills(),
                        cost.prices(),
                        Shape.ONE.title,
                        cost.requests(Shape.ONE));
    }
}
