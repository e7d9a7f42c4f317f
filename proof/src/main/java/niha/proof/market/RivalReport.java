package niha.proof.market;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.proof.Grid;
import niha.proof.report.Docs;
import niha.proof.report.Goal;

/**
 * The results as people read them and as programs do.
 *
 * @param trades that both made alike, before anything was measured
 * @param lost certificates that were sold and not taken off an order, in all runs of PostgreSQL
 * @param measured orders per second, a figure for each round
 */
record RivalReport(String version, int orders, int rounds, long trades, long lost, Map<String, List<Double>> measured) {
    private static final String HOW = """
            What a good engineer would build instead: one PostgreSQL, one stored procedure for an order, which locks its market's row, \
            moves funds, trades, writes tickets without gaps and commits all of it at once (`proof/src/main/resources/niha/proof/market/rival.sql`), \
            as it comes: every commit is on the disk before it is answered. It gets the same commands as Niha's match path, in one run on one machine, \
            and has to make the same trades in the same order; that is checked before anything is measured, and after each run that no money and no \
            fill is lost.

            The two do not do the same. PostgreSQL's figure is a whole order: funds, trades and tickets. Niha's is what stands between an order and \
            its trade being final, the entry in the journal, through ElasticMQ and DynamoDB Local on a file, which are made for tests and \
            not for speed; funds were locked when the order was accepted and are settled afterwards, which [market.md](market.md) measures. And \
            neither figure has a network in it, which an order in an account crosses once for PostgreSQL, and Niha's journal once for ten.
            """;

    void write(Docs docs) throws IOException {
        var document = Docs.document();
        document.put("postgresql", version);
        document.put("orders", orders);
        document.put("rounds", rounds);
        document.put("trades_alike", trades);
        document.put("fills_lost", lost);
        var rates = new LinkedHashMap<String, Object>();
        measured.forEach((what, _) -> rates.put(what, range(what)));
        document.put("orders_per_second", rates);
        docs.write("rival", markdown(document), document);
    }

    String markdown(Map<String, Object> head) {
        var ours = range(RivalBenchmark.NIHA).median();
        var grid = new Grid(1, List.of("", "orders/s", "beside Niha"));
        measured.forEach((what, _) -> grid.row(
                List.of(what, range(what).toString(), Goal.number(range(what).median() / ours))));
        return """
                # Beside a market in PostgreSQL

                %s
                Measured on %s: %s. %s. %d orders a round, %d rounds in turns; the middle one, least to most. %d trades were alike.

                ![Orders per second](rival.svg)

                %s
                **Read it so:** %s That machine is paid for all night, one upgrades and restores it, and all certificates \
                share it; Niha's ceiling is for each certificate, and its bill for a market that nobody uses is nothing.
                """.formatted(
                HOW, head.get("day"), head.get("machine"), version, orders, rounds, trades, grid, verdict(ours));
    }

    private String verdict(double ours) {
        var best = measured.keySet().stream()
                        .filter(what -> !what.equals(RivalBenchmark.NIHA))
                        .mapToDouble(what -> range(what).median())
                        .max()
                        .orElseThrow()
                / ours;
        return best >= 1
                ? "on one machine a correct PostgreSQL is the faster market, %s times as fast here while it does more for each order, and it is the honest rival."
                        .formatted(Goal.number(best))
                : "here PostgreSQL is at %s of Niha's match path, while it does more for each order."
                        .formatted(Goal.number(best));
    }

    private Range range(String what) {
        return Range.of(measured.getOrDefault(what, List.of()).stream().mapToDouble(Double::doubleValue));
    }
}
