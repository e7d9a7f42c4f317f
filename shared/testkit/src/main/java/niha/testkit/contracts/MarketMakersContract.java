package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.app.Page;
import niha.app.Page.Wanted;
import niha.app.commands.Change;
import niha.app.commands.Change.MarketMakerOpened;
import niha.app.commands.Change.Posted;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Ports.Outdated;
import niha.app.marketmakers.MarketMakers.Filter;
import niha.ledger.Balance;
import niha.parties.Email;
import niha.parties.MarketMaker;
import niha.parties.MarketMakerType;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Market makers come newest first, in pages that neither lose nor repeat one. */
public abstract class MarketMakersContract {
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected MarketMakersContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void whereNoneIsThePageIsEmptyAndTheLast() {
        assertThat(ports.marketMakers().page(Filter.ALL, new Wanted(10, 0, Optional.empty())))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void theNewestComesFirst() throws Outdated {
        var all = opened(3);
        assertThat(rows(Filter.ALL, new Wanted(10, 0, Optional.empty()))).isEqualTo(all.reversed());
    }

    @Test
    void aPageThatEndsExactlyWithTheListIsTheLast() throws Outdated {
        opened(3);
        assertThat(ports.marketMakers()
                        .page(Filter.ALL, new Wanted(3, 0, Optional.empty()))
                        .next())
                .isEmpty();
    }

    @Test
    void aPageBeforeTheEndSaysWhereToGoOn() throws Outdated {
        opened(4);
        assertThat(ports.marketMakers()
                        .page(Filter.ALL, new Wanted(3, 0, Optional.empty()))
                        .next())
                .isPresent();
    }

    @Test
    void pageByPageEveryOneComesOnce() throws Outdated {
        var all = opened(11);
        for (int limit = 1; limit <= 12; limit++)
            assertThat(walk(Filter.ALL, limit)).as("pages of %s", limit).isEqualTo(all.reversed());
    }

    @Test
    void filteredPageByPageEveryMatchComesOnce() throws Outdated {
        var all = opened(11);
        var holders = all.reversed().stream()
                .filter(m -> m.type() == MarketMakerType.ASSET_HOLDER)
                .toList();
        var filter = new Filter(Optional.empty(), Optional.of(MarketMakerType.ASSET_HOLDER), Optional.empty());
        for (int limit = 1; limit <= 5; limit++)
            assertThat(walk(filter, limit)).as("pages of %s", limit).isEqualTo(holders);
    }

    @Test
    void whatIsCreatedMeanwhileDoesNotDisturbTheNextPage() throws Outdated {
        var all = opened(4);
        var first = ports.marketMakers().page(Filter.ALL, new Wanted(2, 0, Optional.empty()));
        open(Any.marketMaker("later", 999));
        assertThat(rows(Filter.ALL, new Wanted(2, 0, first.next())))
                .isEqualTo(all.reversed().subList(2, 4));
    }

    @Test
    void skippedRowsAreLeftOut() throws Outdated {
        var all = opened(7);
        assertThat(rows(Filter.ALL, new Wanted(2, 3, Optional.empty())))
                .isEqualTo(all.reversed().subList(3, 5));
    }

    @Test
    void skippingCountsOnlyWhatMatches() throws Outdated {
        var all = opened(8);
        var active = all.reversed().stream().filter(MarketMaker::active).toList();
        var filter = new Filter(Optional.of(true), Optional.empty(), Optional.empty());
        assertThat(rows(filter, new Wanted(10, 1, Optional.empty()))).isEqualTo(active.subList(1, active.size()));
    }

    @Test
    void skippingGoesOnFromTheCursor() throws Outdated {
        var all = opened(7).reversed();
        var cursor = Optional.of(all.get(1).id().toString());
        assertThat(rows(Filter.ALL, new Wanted(2, 2, cursor))).isEqualTo(all.subList(4, 6));
    }

    @Test
    void skippingPastTheEndLeavesNothing() throws Outdated {
        opened(3);
        assertThat(ports.marketMakers().page(Filter.ALL, new Wanted(2, 10_000, Optional.empty())))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void aCursorOfSomebodyWhoNeverWasIsAPlaceInTheOrder() throws Outdated {
        var all = opened(4);
        var between = Any.ids().at(all.get(2).createdAt()).toString();
        var rows = rows(Filter.ALL, new Wanted(10, 0, Optional.of(between)));
        assertThat(rows).endsWith(all.get(1), all.get(0)).doesNotContain(all.get(3));
    }

    @Test
    void onlyInactiveOnesWhenOnlyTheyAreWanted() throws Outdated {
        var all = opened(6);
        var filter = new Filter(Optional.of(false), Optional.empty(), Optional.empty());
        assertThat(rows(filter, new Wanted(10, 0, Optional.empty())))
                .isEqualTo(all.reversed().stream().filter(m -> !m.active()).toList());
    }

    @Test
    void aTextIsSoughtInNamesAndAddressesInAnyCase() throws Outdated {
        var named = Any.marketMaker("Great Oak", 1);
        var addressed = new MarketMaker(
                Any.ids().at(Any.NOON.plusMillis(2)),
                Any.ids().at(Any.NOON),
                "Another",
                new Email("OAKS@internal.com"),
                Optional.of("described in full"),
                MarketMakerType.LIQUIDITY_PROVIDER,
                true,
                "somebody",
                Any.NOON,
                Any.NOON);
        open(named);
        open(addressed);
        open(Any.marketMaker("Beech", 3));
        var filter = new Filter(Optional.empty(), Optional.empty(), Optional.of("oaK"));
        assertThat(rows(filter, new Wanted(10, 0, Optional.empty()))).isEqualTo(List.of(addressed, named));
    }

    @Test
    void aTextThatLooksLikeAnExpressionIsOnlyAText() throws Outdated {
        open(Any.marketMaker("Oak", 1));
        var filter = new Filter(Optional.empty(), Optional.empty(), Optional.of("' OR 1=1 -- :all {$ne:1} .* %"));
        assertThat(rows(filter, new Wanted(10, 0, Optional.empty()))).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsNotFound() {
        assertThat(ports.marketMakers().find(new UUID(0x7000L, Long.MIN_VALUE))).isEmpty();
    }

    @Test
    void oneIsFoundAsItWasOpened() throws Outdated {
        var marketMaker = Any.marketMaker("<script>alert('ö')</script> 🌳", 1);
        open(marketMaker);
        assertThat(ports.marketMakers().find(marketMaker.id())).contains(marketMaker);
    }

    @Test
    void anAddressIsTakenInEveryCase() throws Outdated {
        ports.commits().commit(List.of(new UserRegistered(Any.user("Some.Body@Internal.com"))));
        for (var written : List.of("some.body@internal.com", "SOME.BODY@INTERNAL.COM", "Some.Body@Internal.com"))
            assertThat(ports.marketMakers().emailTaken(new Email(written)))
                    .as(written)
                    .isTrue();
        assertThat(ports.marketMakers().emailTaken(new Email("other@internal.com")))
                .isFalse();
    }

    @Test
    void addressesAreOneUnderEveryLocale() throws Outdated {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            ports.commits().commit(List.of(new UserRegistered(Any.user("INFO@internal.com"))));
            Locale.setDefault(usual);
            assertThat(ports.marketMakers().emailTaken(new Email("info@internal.com")))
                    .isTrue();
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void balancesComeInTheOrderOfTheirOwnersAndOfTheirAssets() throws Outdated {
        var holder = Any.marketMaker("holder", 0);
        var provider = Any.marketMaker("provider", 1, MarketMakerType.LIQUIDITY_PROVIDER, true);
        var empty = Any.marketMaker("empty", 2);
        for (var marketMaker : List.of(holder, provider, empty)) open(marketMaker);
        var eua = deposit(holder, Asset.EUA, 3);
        var cea = deposit(holder, Asset.CEA, 2);
        var eur = deposit(provider, Asset.EUR, 99);
        assertThat(ports.marketMakers().balances(List.of(provider, empty, holder)))
                .isEqualTo(List.of(List.of(eur), List.of(), List.of(cea, eua)));
    }

    @Test
    void balancesOfAWholePageComeAtOnce() throws Outdated {
        var all = opened(120);
        var last = deposit(all.getLast(), MarketMakerType.ASSET_HOLDER.funding().getFirst(), 1);
        var balances = ports.marketMakers().balances(all);
        assertThat(balances).hasSize(120).endsWith(List.of(last));
        assertThat(balances.subList(0, 119)).containsOnly(List.of());
    }

    /** Every third provides liquidity, every fourth is inactive; the last is an active holder. */
    private List<MarketMaker> opened(int count) throws Outdated {
        var all = IntStream.range(0, count)
                .mapToObj(i -> Any.marketMaker(
                        "MM " + i,
                        i,
                        i % 3 == 1 ? MarketMakerType.LIQUIDITY_PROVIDER : MarketMakerType.ASSET_HOLDER,
                        i % 4 != 2))
                .toList();
        for (int from = 0; from < count; from += 50)
            ports.commits()
                    .commit(all.subList(from, Math.min(from + 50, count)).stream()
                            .<Change>map(MarketMakerOpened::new)
                            .toList());
        return all;
    }

    private void open(MarketMaker marketMaker) throws Outdated {
        ports.commits().commit(List.of(new MarketMakerOpened(marketMaker)));
    }

    private Balance deposit(MarketMaker to, Asset asset, long units) throws Outdated {
        var posting = Any.deposit(Balance.none(to.account(), asset), units, new TicketNumber(2026, 1));
        ports.commits().commit(List.of(new Posted(posting)));
        return posting.after();
    }

    private List<MarketMaker> rows(Filter filter, Wanted wanted) {
        return ports.marketMakers().page(filter, wanted).rows();
    }

    private List<MarketMaker> walk(Filter filter, int limit) {
        var seen = new ArrayList<MarketMaker>();
        var after = Optional.<String>empty();
        do {
            var page = ports.marketMakers().page(filter, new Wanted(limit, 0, after));
            assertThat(page.rows().size())
                    .as("rows of a page that is not the last")
                    .isLessThanOrEqualTo(limit);
            if (page.next().isPresent()) assertThat(page.rows()).hasSize(limit);
            seen.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return seen;
    }
}
