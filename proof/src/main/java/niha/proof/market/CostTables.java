package niha.proof.market;

import static niha.proof.report.Goal.number;

import java.util.ArrayList;
import java.util.List;
import niha.proof.Grid;
import niha.proof.meter.Price;

/** What it takes and what that costs, in rows and columns. */
record CostTables(Results results) {

    String parts() {
        var titles = new ArrayList<>(List.of(""));
        for (var shape : Shape.values())
            for (var column : List.of("requests", "write units", "read units", "$ per million", "of it handlers' time"))
                titles.add(column + ", " + shape.title);
        var grid = new Grid(1, titles);
        for (var part : Part.values()) grid.row(cost(part.title, sheet -> sheet.of(part)));
        return grid.row(cost("**everything**", sheet -> sheet)).toString();
    }

    private interface Choice {
        Sheet of(Sheet all);
    }

    private List<String> cost(String title, Choice choice) {
        var cells = new ArrayList<>(List.of(title));
        for (var shape : Shape.values()) {
            var sheet = choice.of(results.sheet(shape));
            var orders = results.answered(shape);
            cells.add(per(orders, (double) sheet.only(Ask::isOurs).total().requests()));
            cells.add(per(orders, sheet.units(Price.WRITE_UNIT)));
            cells.add(per(orders, sheet.units(Price.READ_UNIT)));
            cells.add(number(sheet.dollarsPerMillion(orders)));
            cells.add(number(sheet.dollarsPerMillion(orders, Price.GIGABYTE_SECOND)));
        }
        return cells;
    }

    String prices() {
        var titles = new ArrayList<>(List.of("", "read from", "$ per million"));
        for (var shape : Shape.values()) titles.add("per order, " + shape.title);
        var grid = new Grid(2, titles);
        for (var price : Price.values()) {
            var cells = new ArrayList<>(List.of(price.title, price.source, dollars(price)));
            for (var shape : Shape.values())
                cells.add(per(results.answered(shape), results.sheet(shape).units(price)));
            grid.row(cells);
        }
        return grid.toString();
    }

    String goals() {
        var grid = new Grid(2, List.of("", "", "is", "goal", "stretch", "so"));
        for (var goal : Goals.of(results))
            grid.row(List.of(
                    goal.id(),
                    goal.what(),
                    number(goal.is()),
                    number(goal.gate()),
                    number(goal.stretch()),
                    goal.verdict()));
        return grid.toString();
    }

    String requests(Shape shape) {
        var grid = new Grid(
                4, List.of("part", "function", "on", "operation", "requests", "refused", "write units", "read units"));
        var orders = results.answered(shape);
        results.sheet(shape)
                .tallies()
                .forEach((ask, tally) -> grid.row(List.of(
                        ask.part().title,
                        ask.function(),
                        ask.on(),
                        ask.operation(),
                        per(orders, (double) tally.requests()),
                        per(orders, (double) tally.refused()),
                        per(orders, tally.units(Price.WRITE_UNIT)),
                        per(orders, tally.units(Price.READ_UNIT)))));
        return grid.toString();
    }

    private static String dollars(Price price) {
        return price == Price.WRITE_UNIT || price == Price.READ_UNIT
                ? Double.toString(price.dollarsPerMillion)
                : number(price.dollarsPerMillion);
    }

    private static String per(long orders, double count) {
        return number(count / orders);
    }
}
