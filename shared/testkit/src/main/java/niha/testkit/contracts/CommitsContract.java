package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.app.commands.Change.AccountOpened;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Change.Posted;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Letter;
import niha.ledger.Balance;
import niha.parties.Email;
import niha.parties.HolderKind;
import niha.testkit.Any;
import niha.testkit.Conservation;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All or nothing, and each change only under its condition. */
public abstract class CommitsContract {
    private static final TicketNumber FIRST = new TicketNumber(2026, 1);
    private static final TicketNumber SECOND = new TicketNumber(2026, 2);

    private PlatformPorts ports;

    /** Over a store that holds nothing yet. */
    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected CommitsContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void whatIsCommittedIsThere() throws Outdated {
        var user = Any.user("mm@internal.com");
        var marketMaker = Any.marketMaker("MM", 0);
        var deposit = Any.deposit(Balance.none(marketMaker.account(), Asset.CEA), 10, FIRST);
        var ticket = Any.ticket(FIRST);
        var event = Any.event(Any.NOON);
        var answer = Any.answerKept("a key", Any.NOON);
        commit(
                new UserRegistered(user, Any.marketMaker("MM", 0)),
                new AccountOpened(marketMaker),
                new Posted(deposit),
                new TicketIssued(ticket),
                new EventRaised(event),
                answer);
        assertThat(ports.holders().emailTaken(user.email())).isTrue();
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, marketMaker.id()))
                .contains(marketMaker);
        assertThat(ports.holders().balances(List.of(marketMaker))).isEqualTo(List.of(List.of(deposit.after())));
        assertThat(ports.tickets().find(FIRST)).contains(ticket);
        assertThat(ports.outbox().pending(Any.NOON.plusMillis(1))).isEqualTo(List.of(new Letter(List.of(event))));
        assertThat(ports.answers().find(answer.userId(), answer.key(), Any.NOON))
                .contains(answer.kept());
    }

    /** Each change that has lost its race, with what must have happened before. */
    private record Lost(String name, Change before, Change after) {}

    private static Stream<Lost> lostRaces() {
        var marketMaker = Any.marketMaker("MM", 0);
        var none = Balance.none(marketMaker.account(), Asset.CEA);
        var event = Any.event(Any.NOON);
        return Stream.of(
                new Lost(
                        "an address claimed in another case",
                        Any.registered("mm-alpha@internal.com"),
                        Any.registered("MM-Alpha@Internal.COM")),
                new Lost("a market maker", new AccountOpened(marketMaker), new AccountOpened(marketMaker)),
                new Lost(
                        "a balance that has moved",
                        new Posted(Any.deposit(none, 10, FIRST)),
                        new Posted(Any.deposit(none, 20, FIRST))),
                new Lost("a ticket number", new TicketIssued(Any.ticket(FIRST)), new TicketIssued(Any.ticket(FIRST))),
                new Lost("an event", new EventRaised(event), new EventRaised(event)),
                new Lost(
                        "an answer kept",
                        Any.answerKept("a key", Any.NOON),
                        Any.answerKept(
                                "a key", Any.NOON.plus(Duration.ofHours(24)).minusMillis(1))));
    }

    @TestFactory
    Stream<DynamicTest> whoLosesARaceIsOutdatedAndWritesNothingElse() {
        return lostRaces()
                .flatMap(lost -> Stream.of(
                        DynamicTest.dynamicTest(lost.name() + ", first of its commit", () -> {
                            ports = fresh();
                            commit(lost.before());
                            refusesAll(lost.after(), new TicketIssued(Any.ticket(SECOND)));
                        }),
                        DynamicTest.dynamicTest(lost.name() + ", last of its commit", () -> {
                            ports = fresh();
                            commit(lost.before());
                            refusesAll(new TicketIssued(Any.ticket(SECOND)), lost.after());
                        })));
    }

    private void refusesAll(Change... changes) {
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> commit(changes));
        assertThat(ports.tickets().find(SECOND)).isEmpty();
        assertThat(ports.holders().emailTaken(new Email("somebody@internal.com")))
                .isFalse();
    }

    @Test
    void aRefusedCommitLeavesNoPart() throws Outdated {
        var marketMaker = Any.marketMaker("MM", 0);
        commit(new TicketIssued(Any.ticket(FIRST)));
        var user = Any.user("mm@internal.com");
        var answer = Any.answerKept("a key", Any.NOON);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> commit(
                        new UserRegistered(user, Any.marketMaker("MM", 0)),
                        new AccountOpened(marketMaker),
                        new Posted(Any.deposit(Balance.none(marketMaker.account(), Asset.EUA), 7, FIRST)),
                        new EventRaised(Any.event(Any.NOON)),
                        answer,
                        new TicketIssued(Any.ticket(FIRST))));
        assertThat(ports.holders().emailTaken(user.email())).isFalse();
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, marketMaker.id()))
                .isEmpty();
        assertThat(ports.holders().balances(List.of(marketMaker))).isEqualTo(List.of(List.of()));
        assertThat(ports.outbox().pending(Any.NOON.plusMillis(1))).isEmpty();
        assertThat(ports.answers().find(answer.userId(), answer.key(), Any.NOON))
                .isEmpty();
        assertThat(ports.world().units(Asset.EUA)).isZero();
    }

    @Test
    void aBalanceMovesOnFromWhereItIs() throws Outdated {
        var marketMaker = Any.marketMaker("MM", 0);
        var first = Any.deposit(Balance.none(marketMaker.account(), Asset.CEA), 10, FIRST);
        commit(new AccountOpened(marketMaker), new Posted(first));
        commit(new Posted(Any.deposit(first.after(), 5, SECOND)));
        assertThat(ports.holders().balances(List.of(marketMaker)))
                .isEqualTo(List.of(List.of(new Balance(marketMaker.account(), Asset.CEA, 15, 0, 2))));
    }

    @Test
    void aBalanceThatMovedTwiceIsOutdatedAtItsFirstState() throws Outdated {
        var none = Balance.none(Any.marketMaker("MM", 0).account(), Asset.CEA);
        var first = Any.deposit(none, 10, FIRST);
        commit(new Posted(first));
        commit(new Posted(Any.deposit(first.after(), 5, SECOND)));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> commit(new Posted(Any.deposit(first.after(), 1, SECOND))));
    }

    @Test
    void whatTheHolderGainsTheWorldLoses() throws Outdated {
        var holder = Any.marketMaker("holder", 0);
        var other = Any.marketMaker("other", 1);
        commit(
                new AccountOpened(holder),
                new Posted(Any.deposit(Balance.none(holder.account(), Asset.CEA), 10, FIRST)),
                new Posted(Any.deposit(Balance.none(holder.account(), Asset.EUA), 3, FIRST)));
        commit(new AccountOpened(other), new Posted(Any.deposit(Balance.none(other.account(), Asset.CEA), 5, SECOND)));
        assertThat(ports.world().units(Asset.CEA)).isEqualTo(-15);
        assertThat(ports.world().units(Asset.EUA)).isEqualTo(-3);
        Conservation.holdsIn(ports);
    }

    @Test
    void theLargestAmountOfEachAssetGoesInAndComesBack() throws Outdated {
        for (var asset : Asset.values()) {
            var posting = Any.deposit(Balance.none(Any.marketMaker("MM", 0).account(), asset), asset.unitsMax(), FIRST);
            commit(new Posted(posting));
            assertThat(ports.world().units(asset)).isEqualTo(-asset.unitsMax());
        }
    }

    @Test
    void ofManyThatRaceForOneBalanceOneWins() {
        var none = Balance.none(Any.marketMaker("MM", 0).account(), Asset.CEA);
        var outcomes = Together.run(thread -> () -> {
            try {
                commit(new Posted(Any.deposit(none, 10, FIRST)));
                return Optional.of(thread);
            } catch (Outdated lost) {
                return Optional.<Integer>empty();
            }
        });
        assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(ports.world().units(Asset.CEA)).isEqualTo(-10);
    }

    @Test
    void twoChangesOfOneItemInOneCommitAreABugAndNoLostRace() {
        var none = Balance.none(Any.marketMaker("MM", 0).account(), Asset.CEA);
        var thrown = catchThrowable(() -> commit(
                new TicketIssued(Any.ticket(SECOND)),
                new Posted(Any.deposit(none, 10, FIRST)),
                new Posted(Any.deposit(none, 20, FIRST))));
        assertThat(thrown).isInstanceOf(RuntimeException.class);
        assertThat(ports.tickets().find(SECOND)).isEmpty();
    }

    private void commit(Change... changes) throws Outdated {
        ports.commits().commit(List.of(changes));
    }
}
