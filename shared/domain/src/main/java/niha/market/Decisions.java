package niha.market;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.book.Side;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Fetch;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Replace;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.market.MarketCommand.Wake;
import niha.market.Snapshot.Passing;
import niha.orders.OrderTerms;

/** Makes one entry: runs commands through the book until they are through, or the entry is full. */
final class Decisions {
    /** With so many outcomes, and so many trades as there may be, an entry stays below the 400 KB that an item may have. */
    static final int OUTCOMES_MAX = 200;

    private final Market market;
    private final OpenOrders open;
    private final Passage passage;
    private final Instant at;
    private final Memory memory;
    private final List<Outcome> outcomes = new ArrayList<>();
    private int happened;

    Decisions(Market market, Instant at) {
        this.market = market;
        this.open = market.open();
        this.passage = new Passage(market);
        this.memory = new Memory(market);
        this.at = at;
    }

    private boolean full() {
        return passage.isFull()
                || happened >= OUTCOMES_MAX
                || market.incoming().isPresent()
                || market.passing().isPresent();
    }

    /** What did not fit into the last entry is next, before anybody else: first the order, then the commands that it came with. */
    void goOn(List<MarketCommand> commands) {
        market.incoming().ifPresent(order -> {
            market.goesOn(null);
            var run = passage.run(order);
            add(new Outcome.WentOn(order.terms.id(), order.terms.account(), run.fills(), run.ending()));
        });
        var passing = market.passing();
        if (passing.isEmpty() || market.incoming().isPresent()) return;
        var rest = commands.stream()
                .filter(command -> command.id().equals(passing.get().command()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody has the rest of " + passing.get()));
        market.passes(null);
        together((Together) rest, passing.get().through(), passing.get().refusal());
    }

    private void add(Outcome outcome) {
        outcomes.add(outcome);
        happened++;
    }

    void expire() {
        if (full()) return;
        for (var order : open.overdue(at, OUTCOMES_MAX - happened)) {
            open.remove(order);
            add(new Outcome.Expired(order.terms.id(), order.terms.account(), order.left()));
        }
    }

    /** Answers a command, unless it was answered before, does not fit any more, or comes from the future. */
    void answer(MarketCommand command) {
        if (full() || memory.knows(command.id()) || isFromTheFuture(command)) return;
        var late = isLate(command);
        switch (command) {
            case Part part -> {
                add(part(part, late ? Optional.of(Ending.TOO_LATE) : Optional.empty()));
                memory.answer(part.id());
            }
            case Amend amend -> {
                add(new Amendment(market, passage, amend).answer(late));
                memory.answer(amend.id());
            }
            case Replace replace -> {
                replace(replace, late);
                memory.answer(replace.id());
            }
            case Together together -> together(together, 0, refusal(together, late));
            case Wake _ -> {}
            case Fetch fetch -> throw new IllegalStateException("Nobody has fetched " + fetch.id());
        }
    }

    private boolean isFromTheFuture(MarketCommand command) {
        return command.at().isAfter(at.plus(Market.AHEAD_MAX));
    }

    private boolean isLate(MarketCommand command) {
        return command.at().isBefore(at.minus(Market.LIFETIME));
    }

    /** As many of the commands as fit. Why they are refused, if they are, is decided when the first of them is answered. */
    private void together(Together command, int from, Optional<Ending> refusal) {
        var parts = new ArrayList<Outcome>();
        var through = from;
        for (; through < command.parts().size() && !full(); through++) {
            var part = command.parts().get(through);
            if (memory.knows(part.id())) continue;
            parts.add(part(part, refusal));
            happened++;
            memory.answer(part.id());
        }
        var done = through == command.parts().size();
        if (done) memory.answer(command.id());
        else market.passes(new Passing(command.id(), through, refusal));
        outcomes.add(new Outcome.Together(command.id(), through, done, refusal, parts));
    }

    private Optional<Ending> refusal(Together command, boolean late) {
        if (late) return Optional.of(Ending.TOO_LATE);
        var refuses = command.rule() == Rule.ALL_REST && !allRest(command);
        return refuses ? Optional.of(Ending.WOULD_TRADE_AT_ONCE) : Optional.empty();
    }

    /** Whether none of these orders meets one in the book, or another of these. */
    private boolean allRest(Together command) {
        var orders = command.parts().stream()
                .map(part -> ((Enter) part).order())
                .filter(order -> !memory.knows(order.id()))
                .toList();
        var bid = orders.stream()
                .filter(order -> order.side() == Side.BUY)
                .mapToLong(order -> order.limit().cents());
        var ask = orders.stream()
                .filter(order -> order.side() == Side.SELL)
                .mapToLong(order -> order.limit().cents());
        return orders.stream().noneMatch(order -> market.wouldTrade(order.side(), order.limit()))
                && bid.max().orElse(0) < ask.min().orElse(Long.MAX_VALUE);
    }

    private Outcome part(Part part, Optional<Ending> refusal) {
        return switch (part) {
            case Enter enter -> enter(enter.order(), refusal);
            case Cancel cancel -> cancel(cancel);
        };
    }

    private Outcome enter(OrderTerms order, Optional<Ending> refusal) {
        if (refusal.isPresent()) return new Outcome.Entered(order, List.of(), refusal.get());
        if (order.expiresAt().filter(end -> !end.isAfter(at)).isPresent())
            return new Outcome.Entered(order, List.of(), Ending.TOO_LATE);
        if (memory.isCalledOff(order)) return new Outcome.Entered(order, List.of(), Ending.CALLED_OFF);
        var run = passage.run(Live.entering(order, market.takeNumber()));
        return new Outcome.Entered(order, run.fills(), run.ending());
    }

    /** Never too late: whatever is older than it is not wanted either, and by other clocks may come still. */
    private Outcome cancel(Cancel cancel) {
        var errand = cancel.errand();
        var order = open.of(errand);
        if (order.isPresent()) {
            open.remove(order.get());
            return new Outcome.Cancelled(cancel.id(), errand, order.get().left());
        }
        return memory.callOff(errand.order(), errand.account())
                ? new Outcome.CalledOff(cancel.id(), errand)
                : new Outcome.Missed(cancel.id(), errand, 0);
    }

    private void replace(Replace replace, boolean late) {
        var replacement = new Replacement(market, passage, memory, replace);
        var replaced = late ? replacement.tooLate() : replacement.done();
        add(replaced);
        happened += replaced.gone().size() + replaced.came().size();
    }

    Optional<JournalEntry> entry() {
        if (outcomes.isEmpty()) return Optional.empty();
        return Optional.of(new JournalEntry(
                market.certificate(), market.sequence() + 1, market.head(), at, memory.answered(), outcomes));
    }
}
