package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import niha.testkit.HttpCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who quotes by itself is held to its limits and its kill switch like everybody else. */
final class AutoQuotingLimitsTest {
    private final Exchange exchange = new Exchange();
    private final String maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1500");
    private final AutoQuoting seller = new AutoQuoting(exchange, maker).on(AutoQuoting.TERMS);

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private void kill(boolean engaged) {
        var answered = HttpCall.post(
                        "/admin/market-makers/" + maker + "/kill-switch", "{\"engaged\":%s}".formatted(engaged))
                .to(exchange.orders);
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        exchange.settle();
    }

    private void limits(String limits) {
        var post = HttpCall.post("/admin/market-makers/" + maker + "/limits", limits);
        var put = new HttpCall("PUT", post.path(), post.query(), post.headers(), post.body(), post.claims());
        var answered = put.to(exchange.accounts);
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    }

    @Test
    void itsKillSwitchTakesTheQuotesBackAndTheyComeAgainWhenItIsReleased() {
        seller.pass(Duration.ZERO);
        assertThat(seller.asks()).containsExactly("14.07 1000");
        kill(true);
        assertThat(seller.asks()).isEmpty();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1500 + 0 = 1500");
        seller.cycles(3);
        assertThat(seller.asks()).isEmpty();
        assertThat(seller.status()).isEqualTo("PAUSED KILL_SWITCH");
        kill(false);
        seller.cycle();
        assertThat(seller.asks()).containsExactly("14.07 1000");
        assertThat(seller.status()).isEqualTo("ON null");
    }

    @Test
    void whatWouldPassALimitIsNotQuotedAndWhatStoodIsTakenBack() {
        seller.pass(Duration.ZERO);
        limits("{\"notional_max_eur\":1000}");
        exchange.client(Map.of("EUR", "100000")).buy(500, "14.07");
        exchange.settle();
        seller.cycles(2);
        assertThat(seller.status()).isEqualTo("PAUSED LIMITS");
        assertThat(seller.asks()).isEmpty();
        limits("{}");
        seller.cycle();
        assertThat(seller.status()).isEqualTo("ON null");
    }
}
