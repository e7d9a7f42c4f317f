package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import niha.app.accounts.CheckLedger;
import niha.app.accounts.Proof;
import niha.app.accounts.Proof.Balances;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Unavailable;
import niha.app.commands.SystemTickets;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.tickets.ActionType;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

final class CheckLedgerTest {
    private final PlatformPorts ports = new InMemoryPlatform().ports();
    private final AtomicInteger heard = new AtomicInteger();

    /** One account has a hundred, and the world says what it gave. */
    private record Ledger(long given) implements Balances {
        private static final Balance HELD = new Balance(new AccountId("an account"), Asset.CEA, 100, 0, 1);

        @Override
        public Map<Proof.Key, Balance> all() {
            return Map.of(Proof.Key.of(HELD), HELD);
        }

        @Override
        public Together together(Set<Proof.Key> keys) {
            return new Together(
                    keys.stream().collect(Collectors.toMap(key -> key, _ -> HELD)), Map.of(Asset.CEA, -given));
        }
    }

    @Test
    void aLedgerThatBalancesLeavesNothing() {
        assertThat(check(100, ports.commits()).run(Any.NOON, heard::incrementAndGet))
                .isTrue();
        assertThat(heard).hasValue(0);
        assertThat(ports.tickets().drawn()).isZero();
    }

    @Test
    void oneThatDoesNotBalanceIsHeardOfAndLeavesATicketWithTheFigures() {
        assertThat(check(99, ports.commits()).run(Any.NOON, heard::incrementAndGet))
                .isFalse();
        assertThat(heard).hasValue(1);
        var ticket = ports.tickets().find(new TicketNumber(2026, 1)).orElseThrow();
        assertThat(ticket.action()).isEqualTo(ActionType.LEDGER_CHECKED);
        assertThat(ticket.status()).isEqualTo(TicketStatus.FAILED);
        assertThat(ticket.documents().response().orElseThrow()).contains("\"balanced\":false", "\"difference\":1");
    }

    @Test
    void itIsHeardOfEvenIfItsTicketCannotBeWritten() {
        var check = check(99, _ -> {
            throw new Unavailable("The store does not answer", new IllegalStateException());
        });
        assertThatThrownBy(() -> check.run(Any.NOON, heard::incrementAndGet)).isInstanceOf(Unavailable.class);
        assertThat(heard).hasValue(1);
    }

    private CheckLedger check(long given, Ports.Commits commits) {
        return new CheckLedger(new Proof(new Ledger(given)), ports.numbers(), new SystemTickets(commits, Any.ids()));
    }
}
