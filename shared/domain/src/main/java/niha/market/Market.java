package niha.market;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import niha.book.Book;
import niha.book.Side;
import niha.market.Snapshot.Passing;
import niha.seals.Digest;
import niha.units.Asset;
import niha.units.Price;
import org.jspecify.annotations.Nullable;

/**
 * One certificate's market. Its state is the fold of its journal: {@link #decide} makes the next entry out of commands,
 * {@link #follow} takes one that was made before, and both leave the same state behind. Time comes in as an argument, nothing else
 * decides: the same commands give the same journal.
 */
public final class Market {
    /** A command that is older when it arrives is answered with a refusal: whoever sent it has stopped waiting. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    /**
     * How far the clock of whoever accepted a command may be ahead of the market's. One from further ahead is not answered yet: it
     * would be forgotten while it still looks new, and have effect twice. It comes again.
     */
    static final Duration AHEAD_MAX = Duration.ofMinutes(1);

    private final Asset certificate;
    private final Function<JournalEntry, Digest> digest;
    private final Book book = new Book();
    private final OpenOrders open = new OpenOrders(book);
    private final Recent recent = new Recent();
    private long sequence;
    private Digest head;
    private Instant at;
    private long nextNumber;
    private @Nullable Live incoming;
    private @Nullable Passing passing;

    private Market(Snapshot snapshot, Function<JournalEntry, Digest> digest) {
        this.certificate = snapshot.certificate();
        this.digest = digest;
        this.sequence = snapshot.sequence();
        this.head = snapshot.head();
        this.at = snapshot.at();
        this.nextNumber = snapshot.nextNumber();
        snapshot.resting().forEach(resting -> open.rest(live(resting)));
        this.incoming = snapshot.incoming().map(Market::live).orElse(null);
        this.passing = snapshot.passing().orElse(null);
        recent.restore(snapshot);
    }

    public static Market from(Snapshot snapshot, Function<JournalEntry, Digest> digest) {
        return new Market(snapshot, digest);
    }

    /**
     * The next entry: what is left over from the one before, what is due by the clock, and as many of the commands as fit. Empty if
     * there is nothing to do, as when all these commands were answered before. To be called again until it is. What is
     * {@linkplain #unfinished unfinished} has to be among the commands.
     */
    public Optional<JournalEntry> decide(List<MarketCommand> commands, Instant now) {
        var clock = now.truncatedTo(ChronoUnit.MILLIS);
        var moment = clock.isBefore(at) ? at : clock;
        var decisions = new Decisions(this, moment);
        decisions.goOn(commands);
        decisions.expire();
        for (var command : commands) decisions.answer(command);
        return decisions.entry().map(entry -> {
            advance(entry);
            return entry;
        });
    }

    /** Takes the next entry as it was decided before, by whichever version of this code. */
    public void follow(JournalEntry entry) {
        if (entry.certificate() != certificate
                || entry.sequence() != sequence + 1
                || !entry.previous().equals(head))
            throw new IllegalStateException(
                    "Not the entry after " + certificate + " " + sequence + ": " + entry.sequence());
        var replay = new Replay(this);
        entry.outcomes().forEach(replay::take);
        advance(entry);
    }

    private void advance(JournalEntry entry) {
        sequence = entry.sequence();
        at = entry.at();
        head = digest.apply(entry);
        recent.remember(entry);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                certificate,
                sequence,
                head,
                at,
                nextNumber,
                open.inOrder().stream().map(Live::standing).toList(),
                Optional.ofNullable(incoming).map(Live::standing),
                passing(),
                recent.answered(),
                recent.calledOff());
    }

    public Asset certificate() {
        return certificate;
    }

    /** The last entry's number. */
    public long sequence() {
        return sequence;
    }

    /** The command of which the next entry answers more, before any other. */
    public Optional<UUID> unfinished() {
        return passing().map(Passing::command);
    }

    /** The book, to be looked at. */
    public Book book() {
        return book;
    }

    private static Live live(Snapshot.Resting resting) {
        return new Live(resting.terms(), resting.number(), resting.filled(), resting.gross(), resting.fees());
    }

    /** Whether an order at this price would trade as it comes in. */
    boolean wouldTrade(Side side, Price limit) {
        var best = book.view().best(side.opposite());
        return best != 0 && (side == Side.BUY ? limit.cents() >= best : limit.cents() <= best);
    }

    OpenOrders open() {
        return open;
    }

    Recent recent() {
        return recent;
    }

    Digest head() {
        return head;
    }

    long takeNumber() {
        return nextNumber++;
    }

    Optional<Live> incoming() {
        return Optional.ofNullable(incoming);
    }

    Optional<Passing> passing() {
        return Optional.ofNullable(passing);
    }

    /** What goes on together in the next entry, or nothing. */
    void passes(@Nullable Passing together) {
        passing = together;
    }

    /** The order that goes on in the next entry, or none. */
    void goesOn(@Nullable Live order) {
        incoming = order;
    }
}
