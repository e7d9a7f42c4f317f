package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import niha.access.AddressRange;
import niha.access.ApiKey;
import niha.access.KeyText;
import niha.access.Rate;
import niha.access.Scope;
import niha.access.Signer;
import niha.app.access.ApiKeys.Known;
import niha.app.commands.Change;
import niha.app.commands.Change.ApiKeyEdited;
import niha.app.commands.Change.ApiKeyMade;
import niha.app.commands.Change.ApiKeyUnchanged;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Ports.Outdated;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are as they were made, a condition for what is decided on them, and used no more often than their rate grants. */
public abstract class ApiKeysContract {
    private static final UUID MAKER = Any.ids().at(Any.NOON);

    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected ApiKeysContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void aKeyIsAsItWasMadeWithEverythingAndWithNothing() throws Outdated {
        var plain = key(0, Optional.empty(), Optional.empty(), List.of());
        var whole = key(
                1,
                Optional.of("named"),
                Optional.of(new Signer("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")),
                List.of(new AddressRange("203.0.113.0/24"), new AddressRange("2001:db8::/32")));
        commit(new ApiKeyMade(plain));
        commit(new ApiKeyMade(whole));
        assertThat(ports.keys().find(plain.id())).contains(new Known(plain, 0, Optional.empty()));
        assertThat(ports.keys().find(whole.id())).contains(new Known(whole, 0, Optional.empty()));
        assertThat(ports.keys().of(MAKER)).extracting(Known::key).containsExactly(whole, plain);
        assertThat(ports.keys().of(UUID.randomUUID())).isEmpty();
        assertThat(ports.keys().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aKeyIsMadeOnceAndChangedOnlyAsItWasDecided() throws Outdated {
        var key = key();
        commit(new ApiKeyMade(key));
        outdated(new ApiKeyMade(key));
        var revoked = key.revoked(Any.NOON);
        commit(new ApiKeyEdited(key, revoked));
        outdated(new ApiKeyEdited(key, revoked));
        assertThat(ports.keys().find(key.id()).orElseThrow().key()).isEqualTo(revoked);
    }

    @Test
    void whatIsDecidedForAKeyHoldsOnlyWhileTheKeyIsUnchanged() throws Outdated {
        var key = key();
        commit(new ApiKeyMade(key));
        commit(new ApiKeyUnchanged(key), new TicketIssued(Any.ticket(new TicketNumber(2026, 1))));
        commit(new ApiKeyEdited(key, key.revoked(Any.NOON)));
        outdated(new ApiKeyUnchanged(key), new TicketIssued(Any.ticket(new TicketNumber(2026, 2))));
        assertThat(ports.tickets().find(new TicketNumber(2026, 2))).isEmpty();
    }

    @Test
    void aUseIsNotedAndTakesTimeAndTheKeyStaysAsItWas() throws Outdated {
        var key = made();
        var used = ports.keys().use(known(key), Any.NOON);
        assertThat(used).isEqualTo(new Rate.Allowance(true, 4, 3, 1, 0));
        assertThat(known(key)).isEqualTo(new Known(key, Rate.micros(Any.NOON) + 500_000, Optional.of(Any.NOON)));
        commit(new ApiKeyUnchanged(key));
    }

    @Test
    void whoLooksAtAnOldUseLearnsOfTheLaterOnes() throws Outdated {
        var key = made();
        var unused = known(key);
        for (int left = 3; left >= 0; left--)
            assertThat(ports.keys().use(unused, Any.NOON).remaining()).isEqualTo(left);
        assertThat(ports.keys().use(unused, Any.NOON)).isEqualTo(new Rate.Allowance(false, 4, 0, 2, 1));
        var later = Any.NOON.plus(Duration.ofMillis(500));
        assertThat(ports.keys().use(unused, later).granted()).isTrue();
        assertThat(ports.keys().use(unused, later).granted()).isFalse();
        assertThat(ports.keys().use(unused, later.plus(Duration.ofDays(1))).remaining())
                .isEqualTo(3);
    }

    @Test
    void ofManyUsesAtOnceNoMoreAreGrantedThanThereAre() throws Outdated {
        var key = made();
        var uses = Together.run(_ -> () -> ports.keys().use(known(key), Any.NOON));
        assertThat(uses.stream().filter(Rate.Allowance::granted)).hasSize(4);
    }

    @Test
    void aNonceIsSpentOnceForEachKeyUntilItHasExpired() {
        var one = UUID.randomUUID();
        var end = Any.NOON.plusSeconds(60);
        assertThat(ports.keys().spend(one, "a-nonce", Any.NOON, end)).isTrue();
        assertThat(ports.keys().spend(one, "a-nonce", Any.NOON.plusSeconds(59), end))
                .isFalse();
        assertThat(ports.keys().spend(one, "another", Any.NOON, end)).isTrue();
        assertThat(ports.keys().spend(UUID.randomUUID(), "a-nonce", Any.NOON, end))
                .isTrue();
        assertThat(ports.keys().spend(one, "a-nonce", end, end.plusSeconds(60))).isTrue();
    }

    @Test
    void ofManyWhoSpendOneNonceOneDoes() {
        var key = UUID.randomUUID();
        var spent = Together.run(_ -> () -> ports.keys().spend(key, "a-nonce", Any.NOON, Any.NOON.plusSeconds(60)));
        assertThat(spent.stream().filter(yes -> yes)).hasSize(1);
    }

    private Known known(ApiKey key) {
        return ports.keys().find(key.id()).orElseThrow();
    }

    private ApiKey made() throws Outdated {
        var key = key();
        commit(new ApiKeyMade(key));
        return key;
    }

    private static ApiKey key() {
        return key(0, Optional.empty(), Optional.empty(), List.of());
    }

    private static ApiKey key(int age, Optional<String> name, Optional<Signer> signer, List<AddressRange> addresses) {
        var at = Any.NOON.plusMillis(age);
        var text = KeyText.made(Any.ids().at(at), new SplittableRandom(age));
        return new ApiKey(
                text.id(),
                MAKER,
                name,
                signer.isPresent() ? Set.of(Scope.READ) : Set.of(Scope.READ, Scope.TRADE),
                text.fingerprint(),
                signer,
                addresses,
                new Rate(2),
                "somebody",
                at,
                name.map(_ -> at.plusSeconds(60)),
                Optional.empty(),
                1);
    }

    private void outdated(Change... changes) {
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> commit(changes));
    }

    private void commit(Change... changes) throws Outdated {
        ports.commits().commit(List.of(changes));
    }
}
