package niha.proof.sim;

import java.util.List;

/**
 * What keeps the laws, each by the method that decides it. The simulator can run a world without one of them, and must then find
 * that something is wrong: a guard that nobody misses is one that no test holds.
 */
public enum Guard {
    FENCE("A journal has one next entry", cut("niha.testkit.InMemoryJournal", "isFree", Instead.TRUE)),
    DUPLICATES("A market knows the commands it has answered", cut("niha.market.Recent", "knows", Instead.FALSE)),
    LATE("A command that is too old is refused", cut("niha.market.Decisions", "isLate", Instead.FALSE)),
    AHEAD("A command from the future waits", cut("niha.market.Decisions", "isFromTheFuture", Instead.FALSE)),
    CALLED_OFF(
            "An order that was cancelled before it came does not come in",
            cut("niha.market.Memory", "isCalledOff", Instead.FALSE)),
    ALL_REST("A plan comes in only where all of it rests", cut("niha.market.Decisions", "allRest", Instead.TRUE)),
    SELF_TRADE("Nobody trades with himself", cut("niha.book.Matching", "isOwn", Instead.FALSE)),
    EXPIRY("An order leaves when its time is over", cut("niha.market.OpenOrders", "overdue", Instead.NOTHING)),
    FUNDS("What is locked was available", cut("niha.ledger.Balance", "covers", Instead.TRUE)),
    BALANCE_LOCK(
            "A balance is still what it was when the decision was made",
            cut("niha.testkit.InMemoryPlatform", "isStill", Instead.TRUE)),
    ORDER_LOCK("An order is still what it was", cut("niha.testkit.InMemoryOrders", "isStill", Instead.TRUE)),
    KILL_SWITCH("Nobody trades whose kill switch is engaged", cut("niha.parties.Holder", "isStopped", Instead.FALSE)),
    CYCLE("A cycle that is not the next one is none", cut("niha.quoting.Quoting", "awaits", Instead.TRUE)),
    HOLDER_LOCK("Whoever trades is still active", cut("niha.testkit.InMemoryPlatform", "isUnchanged", Instead.TRUE)),
    SLICE_MARKER(
            "A slice of an entry is settled once",
            cut("niha.testkit.InMemoryOrders", "isAt", Instead.TRUE),
            cut("niha.testkit.InMemoryOrders", "accepts", Instead.TRUE)),
    VIEW_MARKER(
            "An entry is counted once in what is shown", cut("niha.app.rebuild.FreshMarketData", "isAt", Instead.TRUE)),
    ANSWER_ONCE("A key has one answer", cut("niha.testkit.InMemoryPlatform", "isUnanswered", Instead.TRUE)),
    ANSWER_FOUND(
            "Who asks again gets his first answer",
            cut("niha.app.commands.CommandDesk", "keptAnswer", Instead.NONE),
            cut("niha.testkit.InMemoryPlatform", "isUnanswered", Instead.TRUE)),
    TICKET_ONCE("A number has one ticket", cut("niha.testkit.InMemoryPlatform", "isSpent", Instead.FALSE)),
    VOID("A number that was lost is found", cut("niha.app.audit.Archivist", "lost", Instead.FALSE)),
    SEAL_ONCE("A chain has one next seal", cut("niha.testkit.InMemorySeals", "isFree", Instead.TRUE)),
    RESEND("What the queue loses is sent again", cut("niha.app.market.Resend", "run", Instead.ZERO)),
    STOP_AT_FAILURE(
            "What was not answered comes again",
            cut("niha.app.market.Matching", "answered", Instead.TRUE),
            cut("niha.app.market.Resend", "run", Instead.ZERO)),
    TORN_READ(
            "What moves while the ledger is summed is read at one moment",
            cut("niha.app.accounts.Proof", "moved", Instead.NOBODY)),
    OUTBOX("An event stays until the bus has taken it", cut("niha.app.events.Relay", "isTaken", Instead.TRUE));

    /** What a method answers in place of what it would. */
    enum Instead {
        TRUE,
        FALSE,
        ZERO,
        /** an empty list */
        NOTHING,
        /** an empty set */
        NOBODY,
        /** an empty optional */
        NONE
    }

    /** A method that does not do what it is there for. */
    record Cut(String type, String method, Instead instead) {}

    public final String what;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    final List<Cut> cuts;

    Guard(String what, Cut... cuts) {
        this.what = what;
        this.cuts = List.of(cuts);
    }

    private static Cut cut(String type, String method, Instead instead) {
        return new Cut(type, method, instead);
    }
}
