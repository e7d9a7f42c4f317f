package niha.proof.market;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.proof.meter.Price;
import niha.proof.report.Docs;
import niha.proof.report.Goal;

/** The results for programs. */
record Numbers(Results results) {

    Map<String, Object> document() {
        var shapes = new LinkedHashMap<String, Object>();
        for (var shape : Shape.values()) shapes.put(shape.title, shape(shape));
        var document = Docs.document(results.day(), results.machine());
        document.put("orders", results.orders());
        document.put("clients", results.clients());
        document.put("goals", Goals.of(results).stream().map(Goal::numbers).toList());
        document.put("whole_stack", shapes);
        document.put("match_path", results.drills().stream().map(Numbers::drill).toList());
        return document;
    }

    private Map<String, Object> shape(Shape shape) {
        var sheet = results.sheet(shape);
        var orders = results.answered(shape);
        var dollars = new LinkedHashMap<String, Object>();
        for (var part : Part.values()) dollars.put(part.title, sheet.of(part).dollarsPerMillion(orders));
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("orders_answered", orders);
        numbers.put("dollars_per_million_orders", dollars);
        numbers.put("rounds", results.rounds(shape).stream().map(Numbers::round).toList());
        numbers.put("requests", requests(sheet));
        return numbers;
    }

    private static Map<String, Object> round(Round round) {
        var latencies = new LinkedHashMap<String, Object>();
        for (var stage : Stage.values())
            round.latency(stage).ifPresent(latency -> latencies.put("accepted to " + stage.title, latency));
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("sent", round.sent());
        numbers.put("accepted", round.accepted().count());
        numbers.put("accepted_per_second", round.accepted().perSecond());
        numbers.put("matched_per_second", round.decided().perSecond());
        numbers.put("settled_per_second", round.settled().perSecond());
        numbers.put("journal_entries", round.entries());
        numbers.put("fills", round.fills());
        numbers.put("refusals", round.refusals());
        numbers.put("latencies_ms", latencies);
        numbers.put("channels", round.channels());
        return numbers;
    }

    private static Map<String, Object> drill(Drill drill) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("orders", drill.orders());
        numbers.put("journal_entries", drill.entries());
        numbers.put("fills", drill.fills());
        numbers.put("matched_per_second", drill.perSecond());
        numbers.put("to_load_the_market", requests(drill.cold()));
        numbers.put("requests", requests(drill.warm()));
        return numbers;
    }

    private static List<Object> requests(Sheet sheet) {
        var list = new ArrayList<Object>();
        sheet.tallies().forEach((ask, tally) -> {
            var line = new LinkedHashMap<String, Object>();
            line.put("function", ask.function());
            line.put("on", ask.on());
            line.put("operation", ask.operation());
            line.put("requests", tally.requests());
            line.put("refused", tally.refused());
            for (var price : Price.values()) if (tally.units(price) > 0) line.put(price.title, tally.units(price));
            list.add(line);
        });
        return list;
    }
}
