package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import niha.testkit.HttpCall;
import niha.tickets.ActionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who quotes by itself pauses by hand or by itself, and has no quotes then. */
final class AutoQuotingPauseTest {
    private final Exchange exchange = new Exchange();
    private final AutoQuoting seller = new AutoQuoting(exchange, exchange.marketMaker("ASSET_HOLDER", "CEA", "1500"));

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private static String terms(String more) {
        return AutoQuoting.TERMS + "," + more;
    }

    @Test
    void aPauseByHandStaysUntilItIsSwitchedOnAgain() {
        var on = seller.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        assertThat(on.switchTo("PAUSED").status()).isEqualTo(200);
        exchange.settle();
        on.cycles(3);
        assertThat(on.status() + on.asks()).isEqualTo("PAUSED BY_HAND[]");
        on.switchTo("ON");
        on.pass(Duration.ZERO);
        assertThat(on.status() + on.asks()).isEqualTo("ON null[14.07 1000]");
    }

    @Test
    void itPausesByItselfAndGoesOnByItself() {
        var on = seller.on(terms("\"price_max\":14.50"));
        var client = exchange.client(Map.of("EUR", "1000000", "CEA", "100"));
        on.pass(Duration.ZERO);
        assertThat(on.asks()).containsExactly("14.07 1000");
        client.sell(100, "16.10");
        client.buy(10, "14.06");
        exchange.settle();
        on.cycle();
        assertThat(on.status()).isEqualTo("PAUSED OUT_OF_BAND");
        assertThat(on.asks()).containsExactly("16.1 100");
        on.cycles(3);
        assertThat(on.tickets(ActionType.AUTO_QUOTING_PAUSED)).hasSize(1);
        exchange.client(Map.of("CEA", "10")).sell(10, "14.20");
        exchange.settle();
        on.cycle();
        assertThat(on.status()).isEqualTo("ON null");
        assertThat(on.asks()).containsExactly("14.2 10", "14.21 1000", "16.1 100");
    }

    @Test
    void anOldPriceIsNotGoneBy() {
        var on = seller.on(terms("\"stale_reference_seconds\":60"));
        on.pass(Duration.ZERO);
        assertThat(on.status()).isEqualTo("PAUSED STALE_REFERENCE");
        exchange.client(Map.of("CEA", "10")).sell(10, "14.00");
        exchange.client(Map.of("EUR", "1000")).buy(10, "14.00");
        exchange.settle();
        on.cycle();
        assertThat(on.status() + on.asks()).isEqualTo("ON null[14.07 1000]");
        on.pass(Duration.ofSeconds(61));
        assertThat(on.status() + on.asks()).isEqualTo("PAUSED STALE_REFERENCE[]");
    }

    @Test
    void whoIsSuspendedQuotesNothing() {
        var on = seller.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        var post = HttpCall.post("/admin/market-makers/" + on.maker(), "{\"is_active\":false}");
        new HttpCall("PUT", post.path(), post.query(), post.headers(), post.body(), post.claims())
                .to(exchange.accounts);
        on.cycle();
        assertThat(on.status() + on.asks()).isEqualTo("PAUSED ACCOUNT_NOT_ACTIVE[]");
    }
}
