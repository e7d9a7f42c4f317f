package niha.aws.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niha.app.Ids;
import niha.app.commands.Answer;
import niha.app.commands.CommandDesk;
import niha.app.commands.Refusal;
import niha.app.orders.CancelSeveral;
import niha.app.orders.OrderView;
import niha.book.Side;
import niha.market.MarketCommand.Together;
import niha.orders.Order;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.Backend;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** Whoever has very many orders open can take all of them back at once; then of all times it must not fail. */
final class CancelManyTest {
    private static final int ORDERS = 13_000;

    private final Backend.Place place = Backend.chosen().place();

    private static final CommandDesk.Wording<List<OrderView>> COUNT = new CommandDesk.Wording<>() {
        @Override
        public Answer accepted(List<OrderView> outcome, TicketNumber ticket) {
            return new Answer(200, Integer.toString(outcome.size()));
        }

        @Override
        public Answer refused(Refusal refusal, Optional<TicketNumber> ticket) {
            return new Answer(400, refusal.toString());
        }
    };

    @Test
    void thirteenThousandOrdersAreCancelledByOneCommand() {
        var ports = DynamoPlatform.over(place);
        var maker = AnyOrder.account();
        List<Order> orders = IntStream.range(0, ORDERS)
                .mapToObj(i -> AnyOrder.ofMarketMaker(AnyOrder.terms(maker, Side.SELL, i)))
                .toList();
        var ids = Any.ids();
        var desk = new CommandDesk(ports.commits(), ports.numbers(), ports.answers(), _ -> {}, new Ids(ids.random()));
        var cancel = new CancelSeveral(ids);
        var command = Any.command();
        var answer = desk.handle(
                command,
                ActionType.MM_KILL_SWITCH_ENGAGED,
                ticket -> cancel.decide(command, Subject.NONE, orders, List.of(), ticket),
                COUNT);
        assertThat(answer).isEqualTo(new Answer(200, "13000"));
        var sent = ports.underway().overdue(Asset.CEA, Any.NOON.plusSeconds(3_600));
        assertThat(sent.stream()
                        .mapToInt(each -> ((Together) each).parts().size())
                        .sum())
                .isEqualTo(ORDERS);
    }
}
