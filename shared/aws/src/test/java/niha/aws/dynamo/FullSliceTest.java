package niha.aws.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Envelope;
import niha.app.orders.Settle;
import niha.app.orders.Settled.Position;
import niha.book.Side;
import niha.ledger.Balance;
import niha.ledger.Posting.Occasion;
import niha.market.Ending;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.Outcome;
import niha.orders.Order;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.parties.HolderType;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Calls;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What settlement writes at once when it writes as much as it can. */
final class FullSliceTest {
    private static final TicketNumber TICKET = new TicketNumber(2025, 1);
    private static final int FEE_BASIS_POINTS = 100;

    private final Backend.Place place = Backend.chosen().place();
    private final PlatformPorts ports = DynamoPlatform.over(place);

    /** Three trades, each with all that a trade can come to, and orders that only rest until there is no room for another step. */
    @Test
    void aSliceThatIsFullIsCommitted() throws Outdated {
        var buyer = accepted(Side.BUY, 110, 30);
        var asks = accepted(3, Side.SELL, 100, 10);
        var resting = accepted(5, Side.BUY, 90, 1);
        var fills = asks.stream()
                .map(ask -> new Fill(ask.id(), ask.account(), 10, new Price(100), 10, 10))
                .toList();
        var outcomes = Stream.concat(
                        Stream.of(new Outcome.Entered(buyer, fills, Ending.FILLED)),
                        resting.stream().map(order -> new Outcome.Entered(order, List.of(), Ending.RESTS)))
                .<Outcome>map(entered -> entered)
                .toList();
        ports.journal().append(new JournalEntry(Asset.CEA, 1, JournalEntry.GENESIS, Any.NOON, List.of(), outcomes));
        assertThat(settled()).isEqualTo(List.of(100, 2));
        assertThat(ports.settled().position(Asset.CEA)).isEqualTo(new Position(Asset.CEA, 2, 0));
        var letter = ports.outbox().pending(Any.NOON.plusMillis(1)).getFirst();
        assertThat(letter.events().stream().map(Envelope::type))
                .containsOnly("TradeExecuted.v1", "TicketIssued.v1", "OrderFilled.v1")
                .hasSize(3 + 6 + 4);
    }

    /** Settles the journal, and says how many items each transaction had. */
    private List<Integer> settled() {
        var items = new ArrayList<Integer>();
        var dynamo = Calls.to(place.dynamo(), (request, store) -> {
            if (request instanceof TransactWriteItemsRequest write)
                items.add(write.transactItems().size());
            return store.get();
        });
        var settle = new Settle(
                ports.journal(),
                ports.settled(),
                ports.orders(),
                ports.holders(),
                new DynamoCommits(dynamo, DynamoPlatform.tables(place)),
                ports.numbers(),
                _ -> {},
                () -> Any.NOON);
        settle.run(Asset.CEA, () -> true);
        return items;
    }

    private List<OrderTerms> accepted(int many, Side side, long cents, long quantity) throws Outdated {
        var orders = new ArrayList<OrderTerms>();
        for (int i = 0; i < many; i++) orders.add(accepted(side, cents, quantity));
        return orders;
    }

    /** An order of a market maker who has just what it takes. */
    private OrderTerms accepted(Side side, long cents, long quantity) throws Outdated {
        var holder = Any.marketMaker("MM", 0, HolderType.LIQUIDITY_PROVIDER, true);
        var terms = new OrderTerms(
                Any.ids().at(Any.NOON),
                holder.account(),
                Asset.CEA,
                side,
                OrderType.LIMIT,
                TimeInForce.GTC,
                false,
                new Price(cents),
                quantity,
                Optional.empty(),
                Optional.empty(),
                FEE_BASIS_POINTS,
                Any.NOON);
        var placement = new Order.Placement(holder.type().kind(), TICKET, "somebody");
        var occasion = new Occasion(Any.ids().at(Any.NOON), TICKET, Optional.empty(), "somebody", Any.NOON);
        var needed = terms.reserve();
        var none = Balance.none(holder.account(), needed.asset());
        ports.commits()
                .commit(List.of(
                        new Change.Posted(
                                Any.deposit(none, needed.units(), TICKET).locked(needed, occasion)),
                        new Change.OrderAccepted(Order.accepted(terms, placement))));
        return terms;
    }
}
