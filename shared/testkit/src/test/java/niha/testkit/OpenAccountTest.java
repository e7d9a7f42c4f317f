package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import niha.app.accounts.HolderView;
import niha.app.accounts.MarketMakerView;
import niha.app.accounts.NewHolder;
import niha.app.accounts.OpenAccount;
import niha.app.commands.Change;
import niha.app.commands.Change.AccountOpened;
import niha.app.commands.Change.Posted;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Refusal;
import niha.app.events.HolderEvent;
import niha.parties.Email;
import niha.parties.HolderType;
import niha.parties.Role;
import niha.parties.User;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenAccountTest {
    private final PlatformPorts ports = new InMemoryPlatform().ports();
    private final OpenAccount create = new OpenAccount(ports.holders(), ports.marketData(), Any.ids());

    @ParameterizedTest
    @CsvSource({
        "ASSET_HOLDER, EUR",
        "LIQUIDITY_PROVIDER, CEA",
        "LIQUIDITY_PROVIDER, EUA",
    })
    void aTypeIsNotFundedWithTheOthersAsset(HolderType type, Asset asset) {
        assertThat(decide(wanted(type, new Amount(asset, 1))))
                .isEqualTo(new Refused<HolderView>(new Refusal.WrongAssetForType(type)));
    }

    @Test
    void oneWrongAssetAmongRightOnesIsStillWrong() {
        var wanted = wanted(HolderType.ASSET_HOLDER, new Amount(Asset.CEA, 1), new Amount(Asset.EUR, 1));
        assertThat(decide(wanted)).isInstanceOf(Refused.class);
    }

    @Test
    void anAddressThatIsTakenInAnotherCaseIsRefused() throws Outdated {
        ports.commits().commit(List.of(Any.registered("MM@Internal.com")));
        assertThat(decide(Any.marketMaker("mm@internal.com")))
                .isEqualTo(new Refused<HolderView>(new Refusal.EmailTaken()));
    }

    @Test
    void aUserAMarketMakerAndAPostingForEachBalanceAreOneCommit() {
        var accepted = accepted(wanted(HolderType.ASSET_HOLDER, new Amount(Asset.CEA, 10), new Amount(Asset.EUA, 5)));
        assertThat(accepted.changes().stream().<Class<?>>map(Change::getClass))
                .isEqualTo(List.of(UserRegistered.class, AccountOpened.class, Posted.class, Posted.class));
        assertThat(accepted.events()).isEqualTo(List.of(HolderEvent.opened(accepted.outcome())));
    }

    @Test
    void withoutOpeningBalancesNothingIsPosted() {
        assertThat(accepted(Any.marketMaker("mm@internal.com")).changes()).hasSize(2);
    }

    @Test
    void theUserBehindItHasItsOwnRoleAndCannotSignIn() {
        var accepted = accepted(Any.marketMaker("mm@internal.com"));
        if (!(accepted.changes().getFirst() instanceof UserRegistered registered)) throw new AssertionError(accepted);
        assertThat(registered.user())
                .isEqualTo(new User(
                        ((MarketMakerView) accepted.outcome()).userId(),
                        new Email("mm@internal.com"),
                        Role.MARKET_MAKER,
                        Any.NOON));
        assertThat(registered.user().maySignIn()).isFalse();
    }

    @Test
    void decidingWritesNothing() {
        var wanted = Any.marketMaker("mm@internal.com", new Amount(Asset.CEA, 10));
        accepted(wanted);
        assertThat(ports.holders().emailTaken(wanted.email())).isFalse();
    }

    @Test
    void whatIsDecidedIsConserved() throws Outdated {
        ports.commits()
                .commit(accepted(wanted(HolderType.LIQUIDITY_PROVIDER, new Amount(Asset.EUR, 2550)))
                        .changes());
        Conservation.holdsIn(ports);
        assertThat(ports.world().units(Asset.EUR)).isEqualTo(-2550);
    }

    private Decision<HolderView> decide(NewHolder wanted) {
        return create.decide(Any.command(), wanted, new TicketNumber(2026, 1));
    }

    private Accepted<HolderView> accepted(NewHolder wanted) {
        if (decide(wanted) instanceof Accepted<HolderView> accepted) return accepted;
        throw new AssertionError(wanted + " was refused");
    }

    private static NewHolder wanted(HolderType type, Amount... opening) {
        return new NewHolder("MM", new Email("mm@internal.com"), Optional.empty(), type, List.of(opening));
    }
}
