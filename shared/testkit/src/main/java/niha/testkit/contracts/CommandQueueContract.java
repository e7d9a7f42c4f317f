package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import niha.app.market.CommandQueue;
import niha.book.Side;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands arrive as they were sent, in the order in which they were sent to their market. */
public abstract class CommandQueueContract {
    private Ends ends;

    /** Both ends of a queue in which nothing waits. */
    public interface Ends {
        CommandQueue in();

        /** Everything that waits, by market, and is gone with that. */
        Map<Asset, List<MarketCommand>> out();
    }

    protected abstract Ends fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected CommandQueueContract() {}

    @BeforeEach
    void start() {
        ends = fresh();
    }

    @Test
    void commandsArriveInTheirOrder() {
        var sent = new ArrayList<MarketCommand>();
        IntStream.range(0, 25).mapToObj(CommandQueueContract::enter).forEach(sent::add);
        sent.forEach(command -> send(Asset.CEA, command, Any.NOON));
        assertThat(ends.out()).isEqualTo(Map.of(Asset.CEA, sent));
        assertThat(ends.out()).isEmpty();
    }

    @Test
    void eachMarketHasAnOrderOfItsOwn() {
        var cea = List.of(enter(1), enter(2));
        var eua = List.of(enter(3), enter(4));
        send(Asset.CEA, cea.getFirst(), Any.NOON);
        send(Asset.EUA, eua.getFirst(), Any.NOON);
        send(Asset.EUA, eua.getLast(), Any.NOON);
        send(Asset.CEA, cea.getLast(), Any.NOON);
        assertThat(ends.out()).isEqualTo(Map.of(Asset.CEA, cea, Asset.EUA, eua));
    }

    @Test
    void oneThatIsSentAgainLaterArrivesAgain() {
        var command = enter(1);
        send(Asset.CEA, command, Any.NOON);
        send(Asset.CEA, command, Any.NOON.plusMillis(1));
        assertThat(ends.out()).isEqualTo(Map.of(Asset.CEA, List.of(command, command)));
    }

    @Test
    void oneThatIsTooLargeIsAnnounced() {
        var parts = IntStream.range(0, Together.PARTS_MAX)
                .<Part>mapToObj(i -> (Enter) enter(i))
                .toList();
        var large = new Together(Any.ids().at(Any.NOON), Any.NOON, parts, Rule.EACH_FOR_ITSELF);
        send(Asset.CEA, large, Any.NOON);
        assertThat(ends.out()).isEqualTo(Map.of(Asset.CEA, List.of(new MarketCommand.Fetch(large.id(), large.at()))));
    }

    @Test
    void oneCallThatIsRepeatedArrivesOnce() {
        var command = enter(1);
        send(Asset.CEA, command, Any.NOON);
        send(Asset.CEA, command, Any.NOON);
        assertThat(ends.out()).isEqualTo(Map.of(Asset.CEA, List.of(command)));
    }

    private static MarketCommand enter(int milliseconds) {
        return new Enter(AnyOrder.terms(AnyOrder.account(), Side.BUY, milliseconds));
    }

    private void send(Asset certificate, MarketCommand command, Instant now) {
        ends.in().send(certificate, command, now);
    }
}
