package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import niha.app.commands.Change;
import niha.app.commands.Change.CommandArrived;
import niha.app.commands.Change.CommandSent;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Documents;
import niha.book.Side;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands that were committed are found until they have arrived. */
public abstract class UnderwayContract {
    private static final Instant LATER = Any.NOON.plusSeconds(60);

    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected UnderwayContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void commandsOfEveryKindAreFoundAsTheyWereSentOldestFirst() throws Outdated {
        var enter = enter(1);
        var errand = errand(enter);
        var cancel = new Cancel(Any.ids().at(at(2)), at(2), errand);
        var amend = new Amend(Any.ids().at(at(3)), at(3), errand, new Price(7), 8, 9);
        for (var command : List.of(amend, enter, cancel)) commit(new CommandSent(Asset.CEA, command));
        assertThat(overdue(LATER)).isEqualTo(List.<MarketCommand>of(enter, cancel, amend));
    }

    @Test
    void oneIsFoundByItsIdUntilItHasArrived() throws Outdated {
        var sent = enter(1);
        commit(new CommandSent(Asset.CEA, sent));
        assertThat(ports.underway().find(Asset.CEA, sent.id())).contains(sent);
        assertThat(ports.underway().find(Asset.EUA, sent.id())).isEmpty();
        commit(new CommandArrived(Asset.CEA, sent.id()));
        assertThat(ports.underway().find(Asset.CEA, sent.id())).isEmpty();
    }

    @Test
    void asManyAsMayComeTogetherAreKeptAsOne() throws Outdated {
        var parts = IntStream.range(0, Together.PARTS_MAX)
                .<Part>mapToObj(i -> enter(1 + i))
                .toList();
        var sent = new Together(Any.ids().at(at(1)), at(1), parts, Rule.ALL_REST);
        commit(new CommandSent(Asset.CEA, sent));
        assertThat(ports.underway().find(Asset.CEA, sent.id())).contains(sent);
        assertThat(overdue(LATER)).isEqualTo(List.<MarketCommand>of(sent));
    }

    @Test
    void onlyThoseFromBeforeTheMomentAreOverdue() throws Outdated {
        var first = enter(1);
        commit(new CommandSent(Asset.CEA, first));
        commit(new CommandSent(Asset.CEA, enter(3)));
        assertThat(overdue(at(1))).isEmpty();
        assertThat(overdue(at(2))).isEqualTo(List.of(first));
        assertThat(overdue(at(3))).isEqualTo(List.of(first));
    }

    @Test
    void momentsAreKeptAsFinelyAsTheJournalKeepsThem() throws Outdated {
        var command = enter(1);
        var fine = new Cancel(command.id(), at(1).plusNanos(1_234_567), errand(command));
        commit(new CommandSent(Asset.CEA, fine));
        assertThat(overdue(LATER)).isEqualTo(List.of(Documents.command(Documents.write(fine))));
    }

    @Test
    void marketsHaveCommandsOfTheirOwn() throws Outdated {
        commit(new CommandSent(Asset.EUA, enter(1)));
        assertThat(overdue(LATER)).isEmpty();
    }

    @Test
    void oneThatHasArrivedIsNotUnderWayAndMayArriveAgain() throws Outdated {
        var arrives = enter(1);
        var stays = enter(2);
        commit(new CommandSent(Asset.CEA, arrives));
        commit(new CommandSent(Asset.CEA, stays));
        commit(new CommandArrived(Asset.CEA, arrives.id()));
        assertThat(overdue(LATER)).isEqualTo(List.of(stays));
        commit(new CommandArrived(Asset.CEA, arrives.id()));
        assertThat(overdue(LATER)).isEqualTo(List.of(stays));
    }

    @Test
    void noneIsSentUnderAnIdThatIsUnderWay() throws Outdated {
        var sent = enter(1);
        commit(new CommandSent(Asset.CEA, sent));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> commit(new CommandSent(Asset.CEA, sent)));
    }

    private static Enter enter(int second) {
        return new Enter(AnyOrder.terms(AnyOrder.account(), Side.BUY, second * 1_000));
    }

    private static Errand errand(Enter enter) {
        return new Errand(enter.id(), enter.order().account(), AnyOrder.TICKET, "somebody");
    }

    private static Instant at(int second) {
        return Any.NOON.plusSeconds(second);
    }

    private List<MarketCommand> overdue(Instant before) {
        return ports.underway().overdue(Asset.CEA, before);
    }

    private void commit(Change change) throws Outdated {
        ports.commits().commit(List.of(change));
    }
}
