package niha.proof;

import java.util.List;

/** What somebody wants measured, and how much of it. */
record Choice(List<String> arguments) {
    static final String USAGE = """
            Usage: bench start [forks]               (start-up of one function, 5 forks of each kind by default)
                   bench engine [forks]              (the order book beside others, likewise)
                   bench trail                       (what a page of the audit trail costs, at 3 000 and at 300 000 tickets)
                   bench growth                      (what histories, lists, proofs and books cost as they grow)
                   bench market [orders [clients]]   (what an order takes on its way through the whole stack; 2 000 orders
                                                      a round from 8 clients by default)
                   bench rival [orders]              (the same commands for a market in PostgreSQL; 2 000 by default)
                   bench worlds [seeds [deeds]]      (how fast simulated worlds are and what they find; 300 of 500 deeds by default)
                   bench soak [--minutes N] [--orders N]
                                                     (memory and lag under N orders a minute; 30 minutes of 60 by default)
                   bench report                      (writes docs/benchmarks/README.md out of what all of them left)
                   bench all                         (all of them in turn, an hour or two)""";

    String what() {
        return arguments.isEmpty() ? "" : arguments.getFirst();
    }

    int number(int place, int otherwise) {
        return arguments.size() <= place ? otherwise : positive(arguments.get(place));
    }

    /** The number that follows an option. */
    int after(String option, int otherwise) {
        var place = arguments.indexOf(option);
        if (place < 0) return otherwise;
        if (place + 1 == arguments.size()) throw new Refusal(USAGE);
        return positive(arguments.get(place + 1));
    }

    private static int positive(String text) {
        try {
            var number = Integer.parseInt(text);
            if (number > 0) return number;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal("How many must be a positive whole number, not '" + text + "'.");
    }
}
