package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.app.commands.Change;
import niha.app.commands.Change.AccountOpened;
import niha.app.commands.Change.Posted;
import niha.app.commands.Ports.Outdated;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.ledger.Worth;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.parties.KillSwitch;
import niha.parties.Limits;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account holder is found as it was written, with its balances and what moved them. */
public abstract class AccountsContract {
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected AccountsContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void oneThatIsNotThereIsNotFound() {
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, new UUID(0x7000L, Long.MIN_VALUE)))
                .isEmpty();
    }

    @Test
    void oneIsFoundAsItWasOpened() throws Outdated {
        var marketMaker = Any.marketMaker("<script>alert('ö')</script> 🌳", 1);
        open(marketMaker);
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, marketMaker.id()))
                .contains(marketMaker);
    }

    @Test
    void anAddressIsTakenInEveryCase() throws Outdated {
        ports.commits().commit(List.of(Any.registered("Some.Body@Internal.com")));
        for (var written : List.of("some.body@internal.com", "SOME.BODY@INTERNAL.COM", "Some.Body@Internal.com"))
            assertThat(ports.holders().emailTaken(new Email(written)))
                    .as(written)
                    .isTrue();
        assertThat(ports.holders().emailTaken(new Email("other@internal.com"))).isFalse();
    }

    @Test
    void addressesAreOneUnderEveryLocale() throws Outdated {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            ports.commits().commit(List.of(Any.registered("INFO@internal.com")));
            Locale.setDefault(usual);
            assertThat(ports.holders().emailTaken(new Email("info@internal.com")))
                    .isTrue();
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void balancesComeInTheOrderOfTheirOwnersAndOfTheirAssets() throws Outdated {
        var holder = Any.marketMaker("holder", 0);
        var provider = Any.marketMaker("provider", 1, HolderType.LIQUIDITY_PROVIDER, true);
        var empty = Any.marketMaker("empty", 2);
        for (var marketMaker : List.of(holder, provider, empty)) open(marketMaker);
        var eua = deposit(holder, Asset.EUA, 3);
        var cea = deposit(holder, Asset.CEA, 2);
        var eur = deposit(provider, Asset.EUR, 99);
        assertThat(ports.holders().balances(List.of(provider, empty, holder)))
                .isEqualTo(List.of(List.of(eur), List.of(), List.of(cea, eua)));
    }

    @Test
    void balancesOfAWholePageComeAtOnce() throws Outdated {
        var all = IntStream.range(0, 120)
                .mapToObj(i -> Any.marketMaker("MM " + i, i))
                .toList();
        for (var from : List.of(0, 50, 100))
            ports.commits()
                    .commit(all.subList(from, Math.min(from + 50, 120)).stream()
                            .<Change>map(AccountOpened::new)
                            .toList());
        var last = deposit(all.getLast(), HolderType.ASSET_HOLDER.funding().getFirst(), 1);
        var balances = ports.holders().balances(all);
        assertThat(balances).hasSize(120).endsWith(List.of(last));
        assertThat(balances.subList(0, 119)).containsOnly(List.of());
    }

    @Test
    void anEditHoldsOnlyWhatItWasDecidedOn() throws Outdated {
        var before = Any.marketMaker("before", 1);
        open(before);
        var after = before.edited(Holder.Edit.DEACTIVATION, Any.NOON);
        ports.commits().commit(List.of(new Change.HolderEdited(before, after)));
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, before.id())).contains(after);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> ports.commits().commit(List.of(new Change.HolderEdited(before, after))));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> ports.commits().commit(List.of(new Change.HolderUnchanged(before))));
        ports.commits().commit(List.of(new Change.HolderUnchanged(after)));
    }

    @Test
    void limitsAndAKillSwitchAreFoundAsTheyWereSet() throws Outdated {
        var before = Any.marketMaker("before", 1);
        open(before);
        var limits = new Limits(Map.of(Asset.EUA, 7L), Optional.of(1_000_00L), Optional.of(250));
        var limited = before.edited(Holder.Edit.to(limits), Any.NOON);
        var stopped = limited.switched(Optional.of(new KillSwitch("somebody", Any.NOON, Optional.of("why"))), Any.NOON);
        ports.commits().commit(List.of(new Change.HolderEdited(before, limited)));
        ports.commits().commit(List.of(new Change.HolderEdited(limited, stopped)));
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, before.id())).contains(stopped);
        var released = stopped.switched(Optional.empty(), Any.NOON);
        ports.commits().commit(List.of(new Change.HolderEdited(stopped, released)));
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, before.id())).contains(released);
    }

    @Test
    void whatCertificatesAreWorthIsFoundAsItWasPosted() throws Outdated {
        var holder = Any.marketMaker("holder", 1);
        open(holder);
        var occasion = new Occasion(new UUID(1, 2), new TicketNumber(2026, 1), Optional.empty(), "somebody", Any.NOON);
        var bought = Posting.on(Balance.none(holder.account(), Asset.CEA))
                .taken(new Amount(Asset.CEA, 10), Optional.of(142_50L), new AccountId("other"), occasion);
        ports.commits().commit(List.of(new Posted(bought)));
        assertThat(ports.holders().balance(holder.account(), Asset.CEA).worth()).isEqualTo(new Worth(142_50, 0));
        assertThat(entries(holder, Optional.empty(), Long.MAX_VALUE, 9)).isEqualTo(bought.entries());
    }

    @Test
    void entriesComeNewestFirstFromBelowASequenceOnAndByType() throws Outdated {
        var holder = Any.marketMaker("holder", 1);
        open(holder);
        var balance = Balance.none(holder.account(), Asset.CEA);
        var posted = new ArrayList<Entry>();
        for (int i = 1; i <= 5; i++) {
            var number = new TicketNumber(2026, i);
            var posting = i == 3 ? Any.withdrawal(balance, 1, number) : Any.deposit(balance, 10, number);
            ports.commits().commit(List.of(new Posted(posting)));
            posted.add(posting.entry());
            balance = posting.after();
        }
        assertThat(ports.holders().balance(holder.account(), Asset.CEA)).isEqualTo(balance);
        assertThat(entries(holder, Optional.empty(), Long.MAX_VALUE, 9)).isEqualTo(posted.reversed());
        assertThat(entries(holder, Optional.empty(), 4, 2)).isEqualTo(List.of(posted.get(2), posted.get(1)));
        assertThat(entries(holder, Optional.of(EntryType.WITHDRAWAL), Long.MAX_VALUE, 9))
                .isEqualTo(List.of(posted.get(2)));
        assertThat(entries(holder, Optional.of(EntryType.DEPOSIT), 4, 9))
                .isEqualTo(List.of(posted.get(1), posted.get(0)));
    }

    private void open(Holder marketMaker) throws Outdated {
        ports.commits().commit(List.of(new AccountOpened(marketMaker)));
    }

    private Balance deposit(Holder to, Asset asset, long units) throws Outdated {
        var posting = Any.deposit(Balance.none(to.account(), asset), units, new TicketNumber(2026, 1));
        ports.commits().commit(List.of(new Posted(posting)));
        return posting.after();
    }

    private List<Entry> entries(Holder holder, Optional<EntryType> type, long below, int limit) {
        return ports.holders().entries(holder.account(), Asset.CEA, type, below, limit);
    }
}
