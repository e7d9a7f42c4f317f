package niha.market;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import niha.book.Book;
import niha.market.MarketCommand.Errand;

/** The orders that rest in a book, under the names that the outside knows them by, and when their time is over. */
final class OpenOrders {
    private record Due(Instant at, long number) {}

    private final Map<UUID, Live> byId = new HashMap<>();
    private final Map<Long, Live> byNumber = new TreeMap<>();
    private final TreeSet<Due> due = new TreeSet<>(Comparator.comparing(Due::at).thenComparingLong(Due::number));
    private final Book book;

    OpenOrders(Book book) {
        this.book = book;
    }

    Optional<Live> find(UUID order) {
        return Optional.ofNullable(byId.get(order));
    }

    /** The order that an errand is about, if it is its account's. */
    Optional<Live> of(Errand errand) {
        return find(errand.order()).filter(order -> order.terms.account().equals(errand.account()));
    }

    Live numbered(long number) {
        var live = byNumber.get(number);
        if (live == null) throw new IllegalStateException("The book holds an order that nobody knows: " + number);
        return live;
    }

    /** One that rests in the book already. */
    void add(Live live) {
        byId.put(live.terms.id(), live);
        byNumber.put(live.number, live);
        live.terms.expiresAt().ifPresent(at -> due.add(new Due(at, live.number)));
    }

    /** Puts it into the book as well. */
    void rest(Live live) {
        book.rest(
                live.number,
                live.ownerHigh(),
                live.ownerLow(),
                live.terms.side(),
                live.terms.limit().cents(),
                live.left());
        add(live);
    }

    /** One that has left the book. */
    void forget(Live live) {
        byId.remove(live.terms.id());
        byNumber.remove(live.number);
        live.terms.expiresAt().ifPresent(at -> due.remove(new Due(at, live.number)));
    }

    /** Takes it out of the book as well. */
    void remove(Live live) {
        book.cancel(live.number);
        forget(live);
    }

    /** One that rests has traded: it shows less, or nothing any more. */
    void shrunk(Live live) {
        if (live.left() == 0) remove(live);
        else book.reduce(live.number, live.left());
    }

    /** One that keeps its place asks for less. */
    void change(Live before, Live now) {
        book.reduce(now.number, now.left());
        forget(before);
        add(now);
    }

    /** Some of those whose time is over at this moment, the first first. */
    List<Live> overdue(Instant now, int most) {
        return due.stream()
                .takeWhile(d -> !d.at().isAfter(now))
                .limit(most)
                .map(d -> numbered(d.number()))
                .toList();
    }

    Collection<Live> inOrder() {
        return byNumber.values();
    }
}
