package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niha.app.Page;
import niha.app.Page.Wanted;
import niha.app.accounts.Holders.Filter;
import niha.app.commands.Change;
import niha.app.commands.Change.AccountOpened;
import niha.app.commands.Ports.Outdated;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Market makers come newest first, in pages that neither lose nor repeat one. */
public abstract class HoldersContract {
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected HoldersContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void whereNoneIsThePageIsEmptyAndTheLast() {
        assertThat(ports.holders().page(HolderKind.MARKET_MAKER, Filter.ALL, new Wanted(10, 0, Optional.empty())))
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
        assertThat(ports.holders()
                        .page(HolderKind.MARKET_MAKER, Filter.ALL, new Wanted(3, 0, Optional.empty()))
                        .next())
                .isEmpty();
    }

    @Test
    void aPageBeforeTheEndSaysWhereToGoOn() throws Outdated {
        opened(4);
        assertThat(ports.holders()
                        .page(HolderKind.MARKET_MAKER, Filter.ALL, new Wanted(3, 0, Optional.empty()))
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
                .filter(m -> m.type() == HolderType.ASSET_HOLDER)
                .toList();
        var filter = new Filter(Optional.empty(), Optional.of(HolderType.ASSET_HOLDER), Optional.empty());
        for (int limit = 1; limit <= 5; limit++)
            assertThat(walk(filter, limit)).as("pages of %s", limit).isEqualTo(holders);
    }

    @Test
    void whatIsCreatedMeanwhileDoesNotDisturbTheNextPage() throws Outdated {
        var all = opened(4);
        var first = ports.holders().page(HolderKind.MARKET_MAKER, Filter.ALL, new Wanted(2, 0, Optional.empty()));
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
        var active = all.reversed().stream().filter(Holder::active).toList();
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
        assertThat(ports.holders().page(HolderKind.MARKET_MAKER, Filter.ALL, new Wanted(2, 10_000, Optional.empty())))
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
        var addressed = new Holder(
                Any.ids().at(Any.NOON.plusMillis(2)),
                Any.ids().at(Any.NOON),
                "Another",
                new Email("OAKS@internal.com"),
                Optional.of("described in full"),
                HolderType.LIQUIDITY_PROVIDER,
                true,
                Optional.of(25),
                "somebody",
                Any.NOON,
                Any.NOON,
                1);
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
    void eachKindHasAListOfItsOwn() throws Outdated {
        var client = Any.marketMaker("client", 1, HolderType.CLIENT, true);
        open(client);
        open(Any.marketMaker("market maker", 2));
        assertThat(ports.holders()
                        .page(HolderKind.CLIENT, Filter.ALL, new Wanted(9, 0, Optional.empty()))
                        .rows())
                .isEqualTo(List.of(client));
        assertThat(ports.holders().find(HolderKind.MARKET_MAKER, client.id())).isEmpty();
        assertThat(ports.holders().find(HolderKind.CLIENT, client.id())).contains(client);
    }

    /** Every third provides liquidity, every fourth is inactive; the last is an active holder. */
    private List<Holder> opened(int count) throws Outdated {
        var all = IntStream.range(0, count)
                .mapToObj(i -> Any.marketMaker(
                        "MM " + i, i, i % 3 == 1 ? HolderType.LIQUIDITY_PROVIDER : HolderType.ASSET_HOLDER, i % 4 != 2))
                .toList();
        for (int from = 0; from < count; from += 50)
            ports.commits()
                    .commit(all.subList(from, Math.min(from + 50, count)).stream()
                            .<Change>map(AccountOpened::new)
                            .toList());
        return all;
    }

    private void open(Holder marketMaker) throws Outdated {
        ports.commits().commit(List.of(new AccountOpened(marketMaker)));
    }

    private List<Holder> rows(Filter filter, Wanted wanted) {
        return ports.holders().page(HolderKind.MARKET_MAKER, filter, wanted).rows();
    }

    private List<Holder> walk(Filter filter, int limit) {
        var seen = new ArrayList<Holder>();
        var after = Optional.<String>empty();
        do {
            var page = ports.holders().page(HolderKind.MARKET_MAKER, filter, new Wanted(limit, 0, after));
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
