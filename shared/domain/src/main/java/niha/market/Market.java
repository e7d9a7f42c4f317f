package niha.market;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niha.book.Book;
import niha.seals.Digest;
import niha.units.Asset;
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

    private Market(Snapshot snapshot, Function<JournalEntry, Digest> digest) {
        this.certificate = snapshot.certificate();
        this.digest = digest;
        this.sequence = snapshot.sequence();
        this.head = snapshot.head();
        this.at = snapshot.at();
        this.nextNumber = snapshot.nextNumber();
        snapshot.resting().forEach(resting -> open.rest(live(resting)));
        this.incoming = snapshot.incoming().map(Market::live).orElse(null);
        recent.restore(snapshot.answered());
    }

    public static Market from(Snapshot snapshot, Function<JournalEntry, Digest> digest) {
        return new Market(snapshot, digest);
    }

    /**
     * The next entry: what is left over from the one before, what is due by the clock, and as many of the commands as fit. Empty if
     * there is nothing to do, as when all these commands were answered before. To be called again until it is.
     */
    public Optional<JournalEntry> decide(List<MarketCommand> commands, Instant now) {
        var clock = now.truncatedTo(ChronoUnit.MILLIS);
        var moment = clock.isBefore(at) ? at : clock;
        var decisions = new Decisions(this, moment);
        decisions.goOn();
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
        recent.remember(entry.commands(), entry.at());
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
                recent.all());
    }

    public Asset certificate() {
        return certificate;
    }

    /** The last entry's number. */
    public long sequence() {
        return sequence;
    }

    /** The book, to be looked at. */
    public Book book() {
        return book;
    }

    private static Live live(Snapshot.Resting resting) {
        return new Live(resting.terms(), resting.number(), resting.filled(), resting.gross(), resting.fees());
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

    /** The order that goes on in the next entry, or none. */
    void goesOn(@Nullable Live order) {
        incoming = order;
    }
}
