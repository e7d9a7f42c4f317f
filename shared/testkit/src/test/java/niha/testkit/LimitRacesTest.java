package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.accounts.SwitchOff;
import niha.app.commands.Answer;
import niha.app.commands.Change;
import niha.app.commands.Change.AccountOpened;
import niha.app.commands.CommandDesk;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Ports.Outdated;
import niha.app.orders.Drafts;
import niha.app.orders.OpenExposures;
import niha.app.orders.PlaceOrder;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.Wanted;
import niha.app.orders.WithinLimits;
import niha.book.Side;
import niha.ledger.Balance;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.Limits;
import niha.testkit.contracts.Together;
import niha.tickets.ActionType;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in beside what else comes in, and beside a kill switch. */
final class LimitRacesTest extends DeskOverMemory {
    private final Holder maker = Any.marketMaker("maker", 1);
    private final OpenExposures exposures = new OpenExposures(ports.orders(), ports.underway());
    private final Drafts drafts =
            new Drafts(ports.marketData(), ports.halts(), ports.fees(), new WithinLimits(ports.holders(), exposures));
    private final PlaceOrder place = new PlaceOrder(ports.holders(), drafts, Any.ids());
    private final ReplaceQuotes quotes =
            new ReplaceQuotes(ports.holders(), ports.orders(), ports.quotes(), drafts, Any.ids());
    private final SwitchOff off = new SwitchOff(ports.holders(), ports.orders(), Any.ids());

    @BeforeEach
    void fundIt() throws Outdated {
        ports.commits().commit(List.of(new AccountOpened(maker)));
        for (var asset : Asset.certificates()) {
            var none = Balance.none(maker.account(), asset);
            ports.commits().commit(List.of(new Change.Posted(Any.deposit(none, 1_000, new TicketNumber(2026, 1)))));
        }
    }

    private void limit(long notionalCents) throws Outdated {
        var limits = new Limits(Map.of(), Optional.of(notionalCents), Optional.empty());
        ports.commits().commit(List.of(new Change.HolderEdited(maker, maker.edited(Holder.Edit.to(limits), Any.NOON))));
    }

    private Holder now() {
        return ports.holders().find(HolderKind.MARKET_MAKER, maker.id()).orElseThrow();
    }

    private static Wanted sale(Asset certificate, long quantity, long cents) {
        return new Wanted(
                certificate,
                Side.SELL,
                OrderType.LIMIT,
                Optional.of(new Price.Written.OnTick(new Price(cents))),
                Optional.of(quantity),
                Optional.empty(),
                TimeInForce.GTC,
                Optional.empty(),
                false);
    }

    private static <T> Decision<String> told(Decision<T> decision) {
        return switch (decision) {
            case Refused<T> no -> new Refused<>(no.reason());
            case Accepted<T> yes -> new Accepted<>("done", yes.changes(), yes.events(), yes.trace());
        };
    }

    private CommandDesk.Action<String> placing(Asset certificate, long quantity, long cents) {
        var command = Any.command();
        return ticket -> told(place.decide(command, now(), sale(certificate, quantity, cents), ticket));
    }

    private CommandDesk.Action<String> quoting(long quantity, long cents) {
        var command = Any.command();
        return ticket ->
                told(quotes.decide(command, now(), Asset.CEA, List.of(sale(Asset.CEA, quantity, cents)), ticket));
    }

    private CommandDesk.Action<String> killing() {
        var command = Any.command();
        var wanted = new SwitchOff.Wanted(Optional.of(maker.id()), true, Optional.empty(), false);
        return ticket -> told(off.decide(command, wanted, ticket));
    }

    private Answer run(CommandDesk desk, CommandDesk.Action<String> action) {
        return desk.handle(Any.command(), ActionType.MM_ORDER_PLACED, action, WORDING);
    }

    private Answer run(CommandDesk.Action<String> action) {
        return run(desk(ports.commits()), action);
    }

    @Test
    void ofManyAtOnceAsManyComeInAsThereIsRoomFor() throws Outdated {
        limit(3_000);
        var atOnce = new CommandDesk(ports.commits(), ports.numbers(), ports.answers(), _ -> {}, Any.ids());
        var answers = Together.run(i -> () -> run(atOnce, placing(i % 2 == 0 ? Asset.CEA : Asset.EUA, 1, 1_000)));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(3);
        assertThat(answers.stream().map(Answer::body).filter(body -> !body.contains("done")))
                .allMatch(body -> body.contains("NotionalLimit"));
    }

    @Test
    void newQuotesThatLockNothingAreHeldToWhatCameInBesideThem() throws Outdated {
        limit(1_500);
        assertThat(run(quoting(1, 1_000)).status()).isEqualTo(200);
        var racing = racingWith(
                () -> assertThat(run(placing(Asset.EUA, 1, 500)).status()).isEqualTo(200));
        assertThat(run(racing, quoting(1, 1_100)).body()).contains("NotionalLimit");
    }

    @Test
    void whatIsPlacedBesideAKillSwitchIsRefused() {
        var racing = racingWith(() -> assertThat(run(killing()).status()).isEqualTo(200));
        assertThat(run(racing, placing(Asset.CEA, 1, 1_000)).body()).contains("KillSwitchEngaged");
        assertThat(ports.orders().open(maker.account(), Optional.empty())).isEmpty();
    }

    @Test
    void whatCameInJustBeforeAKillSwitchIsFoundByLookingOnceMore() {
        var racing = racingWith(
                () -> assertThat(run(placing(Asset.CEA, 1, 1_000)).status()).isEqualTo(200));
        assertThat(run(racing, killing()).status()).isEqualTo(200);
        var open = ports.orders().open(maker.account(), Optional.empty());
        assertThat(open).hasSize(1);
        var again = off.decide(
                Any.command(),
                new SwitchOff.Wanted(Optional.of(maker.id()), true, Optional.empty(), true),
                new TicketNumber(2026, 9));
        assertThat(((Accepted<SwitchOff.Switched>) again).outcome().cancelRequested())
                .containsExactly(open.getFirst().terms().id());
    }

    @Test
    void whoeverSetsAnotherLimitBesideAPlacementDecidesIt() throws Outdated {
        limit(1_000);
        var tighter = now().edited(Holder.Edit.to(new Limits(Map.of(), Optional.of(999L), Optional.empty())), Any.NOON);
        var before = now();
        var racing = racingWith(() -> {
            try {
                ports.commits().commit(List.of(new Change.HolderEdited(before, tighter)));
            } catch (Outdated impossible) {
                throw new AssertionError(impossible);
            }
        });
        assertThat(run(racing, placing(Asset.CEA, 1, 1_000)).body()).contains("NotionalLimit");
    }
}
