package niha.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.app.Ids;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.Ending;
import niha.market.JournalEntry;
import niha.market.Outcome;
import niha.market.Snapshot;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.orders.Trade;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;

/** What lies in the tables of a market, with defaults, for tests that care about one of its parts only. */
public final class AnyOrder {
    public static final TicketNumber TICKET = new TicketNumber(2026, 1);

    private AnyOrder() {}

    /** Names an account that nobody else has. */
    public static AccountId account() {
        return new AccountId(UUID.randomUUID().toString());
    }

    /** An order for ten CEA at 10.00 that came to be so many milliseconds after noon. */
    public static OrderTerms terms(AccountId account, Side side, int milliseconds) {
        return terms(account, Asset.CEA, side, milliseconds);
    }

    public static OrderTerms terms(AccountId account, Asset certificate, Side side, int milliseconds) {
        var at = Any.NOON.plusMillis(milliseconds);
        return new OrderTerms(
                Any.ids().at(at),
                account,
                certificate,
                side,
                OrderType.LIMIT,
                TimeInForce.GTC,
                false,
                new Price(1_000),
                10,
                Optional.empty(),
                Optional.empty(),
                50,
                at);
    }

    /** The same kind of order with everything in it that may be absent. */
    public static OrderTerms budget(AccountId account, int milliseconds) {
        var at = Any.NOON.plusMillis(milliseconds);
        return new OrderTerms(
                Any.ids().at(at),
                account,
                Asset.EUA,
                Side.BUY,
                OrderType.MARKET,
                TimeInForce.IOC,
                false,
                new Price(Price.CENTS_MAX),
                0,
                Optional.of(123_456L),
                Optional.of(at.plus(Duration.ofDays(1))),
                0,
                at);
    }

    public static Order ofClient(OrderTerms terms) {
        return Order.accepted(terms, new Placement(HolderKind.CLIENT, TICKET, "a client"));
    }

    public static Order ofMarketMaker(OrderTerms terms) {
        return Order.accepted(terms, new Placement(HolderKind.MARKET_MAKER, TICKET, "an administrator"));
    }

    /** A trade of one CEA at 10.00 between these, in this place of the journal. */
    public static Trade trade(Order buys, Order sells, long sequence, int index) {
        var at = Any.NOON.plusSeconds(sequence);
        return new Trade(
                Ids.derived(at, sequence + "/" + index + "/" + buys.terms().id()),
                buys.terms().certificate(),
                sequence,
                index,
                at,
                new Price(1_000),
                1,
                Side.BUY,
                party(buys, 5),
                party(sells, 0));
    }

    private static Trade.Party party(Order order, long fee) {
        return new Trade.Party(
                order.terms().id(), order.terms().account(), order.placement().kind(), fee, TICKET);
    }

    /** An entry in which one order comes and rests. */
    public static JournalEntry entry(Asset certificate, long sequence) {
        var terms = terms(account(), certificate, Side.SELL, (int) sequence);
        return new JournalEntry(
                certificate,
                sequence,
                JournalEntry.GENESIS,
                Any.NOON.plusSeconds(sequence),
                List.of(terms.id()),
                List.of(new Outcome.Entered(terms, List.of(), Ending.RESTS)));
    }

    /** A market's state after this entry, in which so many orders rest. */
    public static Snapshot snapshot(Asset certificate, long sequence, int resting) {
        Instant at = Any.NOON.plusSeconds(sequence);
        return new Snapshot(
                certificate,
                sequence,
                JournalEntry.GENESIS,
                at,
                resting + 1L,
                IntStream.range(0, resting)
                        .mapToObj(
                                i -> new Snapshot.Resting(terms(account(), certificate, Side.SELL, i), i + 1L, 0, 0, 0))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Snapshot.Answered(UUID.randomUUID(), at)),
                List.of());
    }
}
