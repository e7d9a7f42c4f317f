package niha.app.orders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niha.ledger.AccountId;

/** Counts the items that steps write together, at most. What several of them write to is written once. */
final class Fitting {
    /** A transaction writes a hundred items. Whatever the steps are, one is the position, one the letter and one may be the fees. */
    private static final int ITEMS_PER_SLICE = 97;

    /** An order, and that it is open no more, in two lists. */
    private static final int ENDED_ORDER = 3;

    /** Both balances, and the counts. */
    private static final int ACCOUNT = 3;

    /** In the list of all entries and in that of its type. */
    private static final int ENTRY = 2;

    /** Both sides give, take and may pay a fee, and what the buyer does not need comes back. */
    private static final int ENTRIES_OF_TRADE = 7;

    /** In the market's list and in both accounts'. */
    private static final int TRADE = 3;

    /** With the mark beside the one that asked for it. */
    private static final int TICKET = 2;

    private final Map<Orders.Key, Integer> orders = new HashMap<>();
    private final Map<AccountId, Integer> accounts = new HashMap<>();
    private int own;

    private Fitting() {}

    /** As many of the steps as are settled in one transaction: of several, one at least. */
    static List<Step> first(List<Step> steps) {
        var fitting = new Fitting();
        var count = 0;
        while (count < steps.size() && fitting.with(steps.get(count)) <= ITEMS_PER_SLICE) count++;
        return steps.subList(0, Math.min(Math.max(count, 1), steps.size()));
    }

    private int with(Step step) {
        own += own(step);
        for (var key : step.orders()) {
            orders.merge(key, order(step), Math::max);
            accounts.merge(key.account(), account(step), Math::max);
        }
        return own + sum(orders) + sum(accounts);
    }

    private static int sum(Map<?, Integer> items) {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What no other step writes to. */
    private static int own(Step step) {
        var other = switch (step) {
            case Step.Traded _ -> ENTRIES_OF_TRADE * ENTRY + TRADE;
            case Step.Over _, Step.Lapsed _, Step.Withdrawn _, Step.Changed _, Step.InVain _ -> ENTRY;
            case Step.Inherited inherited -> ENTRY + inherited.tickets() * ENTRY;
            case Step.Came _ -> 0;
            case Step.Arrived _ -> 1;
        };
        return other + step.tickets() * TICKET;
    }

    private static int order(Step step) {
        return switch (step) {
            case Step.Traded _, Step.Over _, Step.Lapsed _, Step.Withdrawn _, Step.Inherited _ -> ENDED_ORDER;
            case Step.Came _, Step.Changed _, Step.InVain _, Step.Arrived _ -> 1;
        };
    }

    private static int account(Step step) {
        return step instanceof Step.Came ? 0 : ACCOUNT;
    }
}
