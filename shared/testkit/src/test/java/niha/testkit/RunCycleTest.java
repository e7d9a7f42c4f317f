package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Page.Wanted;
import niha.app.commands.Change;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.market.SentCommits;
import niha.app.orders.Drafts;
import niha.app.orders.OpenExposures;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.WithinLimits;
import niha.app.quoting.Cycles;
import niha.app.quoting.Cycles.Due;
import niha.app.quoting.RunCycle;
import niha.app.quoting.RunCycle.Outcome;
import niha.app.quoting.SendOverdue;
import niha.app.quoting.SentCycles;
import niha.app.quoting.Surroundings;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.quoting.Quoting;
import niha.quoting.Terms;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** A cycle in memory: what it commits, and what becomes of it when others are faster or something is away. */
final class RunCycleTest {
    private record Sent(Due due, Duration delay) {}

    private final PlatformPorts ports = new InMemoryPlatform().ports();
    private final SetClock clock = new SetClock();
    private final List<Sent> sent = new ArrayList<>();
    private final Cycles cycles = (due, delay) -> sent.add(new Sent(due, delay));
    private final Holder maker = Any.marketMaker("seller", 1, HolderType.ASSET_HOLDER, true);
    private final Quoting started;

    RunCycleTest() throws Outdated {
        var ticket = ports.numbers().draw(2026);
        ports.commits().commit(List.of(new Change.AccountOpened(maker)));
        var balance = ports.holders().balance(maker.account(), Asset.CEA);
        ports.commits().commit(List.of(new Change.Posted(Any.deposit(balance, 1_500, ticket))));
        var none = Quoting.none(maker.id(), Asset.CEA);
        started = none.configured(terms(), clock.instant()).started(ticket, clock.instant());
        commits(ports.commits()).commit(List.of(new Change.QuotingMoved(none, started)));
    }

    private static Terms terms() {
        return new Terms(
                100, 1_000, 1, 0, 0, Optional.empty(), 0, 10, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Ports.Commits commits(Ports.Commits store) {
        return new SentCycles(new SentCommits(store, (_, _, _) -> {}, clock), cycles, clock);
    }

    private RunCycle cycle(Ports.Commits store) {
        var surroundings = new Surroundings(
                ports.holders(), ports.orders(), ports.quotes(), ports.marketData(), ports.halts(), ports.fees());
        var drafts = new Drafts(
                ports.marketData(),
                ports.halts(),
                ports.fees(),
                new WithinLimits(ports.holders(), new OpenExposures(ports.orders(), ports.underway())));
        var replace = new ReplaceQuotes(ports.holders(), ports.orders(), ports.quotes(), drafts, Any.ids());
        var writes = new RunCycle.Writes(commits(store), ports.numbers(), _ -> {}, Any.ids(), clock);
        return new RunCycle(ports.quotings(), surroundings, replace, writes);
    }

    private Quoting now() {
        return ports.quotings().find(maker.id(), Asset.CEA);
    }

    private List<TicketStatus> statuses() {
        return ports.tickets().page(new Wanted(500, 0, Optional.empty())).rows().stream()
                .map(Ticket::status)
                .toList();
    }

    private long locked() {
        return ports.holders().balance(maker.account(), Asset.CEA).locked();
    }

    @Test
    void itsQuotesItsTicketAndTheNextCycleAreOneCommit() {
        assertThat(sent).containsExactly(new Sent(Due.of(started), Duration.ZERO));
        assertThat(cycle(ports.commits()).run(Due.of(started))).isEqualTo(Outcome.DONE);
        assertThat(locked()).isEqualTo(1_000);
        assertThat(statuses()).containsExactly(TicketStatus.SUCCESS);
        assertThat(sent).hasSize(2).last().isEqualTo(new Sent(Due.of(now()), Duration.ofSeconds(10)));
        assertThat(cycle(ports.commits()).run(Due.of(started))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(sent).hasSize(2);
    }

    @Test
    void whoIsOvertakenBetweenLookAndCommitWritesNothingAndSpendsItsNumber() {
        var overtaken = cycle(changes -> {
            if (now().equals(started)) cycle(ports.commits()).run(Due.of(started));
            ports.commits().commit(changes);
        });
        assertThat(overtaken.run(Due.of(started))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(locked()).isEqualTo(1_000);
        assertThat(now().cycle()).isEqualTo(1);
        assertThat(statuses()).containsExactlyInAnyOrder(TicketStatus.SUCCESS, TicketStatus.VOID);
    }

    @Test
    void whoeverSwitchesItOffMeanwhileWins() {
        var overtaken = cycle(changes -> {
            if (now().equals(started))
                ports.commits().commit(List.of(new Change.QuotingMoved(started, started.stopped())));
            ports.commits().commit(changes);
        });
        assertThat(overtaken.run(Due.of(started))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(locked()).isZero();
        assertThat(statuses()).containsExactly(TicketStatus.VOID);
    }

    @Test
    void whatIsAlwaysOutdatedIsPutOff() {
        var contended = cycle(changes -> {
            if (changes.stream().anyMatch(Change.OrderAccepted.class::isInstance)) throw new Outdated("always");
            ports.commits().commit(changes);
        });
        assertThat(contended.run(Due.of(started))).isEqualTo(Outcome.FAILED);
        assertThat(now().failures()).isEqualTo(1);
        assertThat(statuses()).containsExactly(TicketStatus.VOID);
        assertThat(sent).last().isEqualTo(new Sent(Due.of(now()), Duration.ofSeconds(10)));
    }

    @Test
    void whatCannotEvenBePutOffComesAgain() {
        var away = cycle(_ -> {
            throw new Unavailable("away", new IllegalStateException());
        });
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> away.run(Due.of(started)));
        assertThat(now()).isEqualTo(started);
    }

    @Test
    void whatIsOverdueIsSentAgain() {
        var overdue = new SendOverdue(ports.quotings(), cycles);
        clock.forward(Duration.ofSeconds(30));
        assertThat(overdue.run(clock.instant())).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(overdue.run(clock.instant())).isEqualTo(1);
        assertThat(sent)
                .containsExactly(new Sent(Due.of(started), Duration.ZERO), new Sent(Due.of(started), Duration.ZERO));
    }
}
