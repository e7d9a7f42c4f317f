package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import niha.tickets.ActionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hundred cycles of two who quote by themselves, one each way, while others trade and messages come twice or never. */
final class AutoQuotingDayTest {
    private static final long SEED = 20_261_120;
    private static final int CYCLES = 100;
    private static final int LAWS_EVERY = 20;
    private static final int OVERDUE_EVERY = 6;

    private final SplittableRandom dice = new SplittableRandom(SEED);
    private final Exchange exchange = new Exchange();
    private final AutoQuoting seller = new AutoQuoting(exchange, exchange.marketMaker("ASSET_HOLDER", "CEA", "5000"));
    private final AutoQuoting buyer =
            new AutoQuoting(exchange, exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "100000"));
    private final Client client = exchange.client(Map.of("EUR", "1000000", "CEA", "10000"));

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private void trade() {
        var market = "{\"certificate_type\":\"CEA\",\"side\":\"%s\",\"order_type\":\"MARKET\",\"quantity\":%d}";
        switch (dice.nextInt(4)) {
            case 0 -> client.place(market.formatted("BUY", 1 + dice.nextInt(300)));
            case 1 -> client.place(market.formatted("SELL", 1 + dice.nextInt(300)));
            case 2 -> client.sell(1 + dice.nextInt(50), "14." + (10 + dice.nextInt(80)));
            default -> client.buy(1 + dice.nextInt(50), "13." + (10 + dice.nextInt(80)));
        }
    }

    private void messages() {
        exchange.clock.forward(Duration.ofSeconds(10));
        var due = exchange.queue.cycles();
        var fate = dice.nextInt(20);
        if (fate == 0) return;
        seller.look(due.reversed());
        if (fate < 5) seller.look(due);
    }

    /** What stands is what one cycle asked for, of which there may be less by now, and nothing else is reserved. */
    private void oneSetOfQuotes() {
        assertThat(seller.standing()).hasSizeLessThanOrEqualTo(3);
        assertThat(buyer.standing()).hasSizeLessThanOrEqualTo(2);
        var left = seller.standing().stream().mapToLong(Long::longValue).sum();
        assertThat(exchange.holds(seller.maker(), "CEA")).contains(" + " + left + " = ");
    }

    @Test
    void fundsFitQuotesAreOneSetAndEachChangeHasItsTicket() {
        seller.on("\"spread_bps\":60,\"size\":300,\"layers\":3,\"refresh_seconds\":10,\"tolerance_bps\":5");
        buyer.on(
                "\"spread_bps\":60,\"size\":300,\"layers\":2,\"refresh_seconds\":10,\"max_position\":4000,\"skew_bps\":50");
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            messages();
            exchange.settle();
            trade();
            exchange.settle();
            if (cycle % OVERDUE_EVERY == 0) seller.overdue();
            if (cycle % LAWS_EVERY != 0) continue;
            oneSetOfQuotes();
            exchange.laws();
        }
        oneSetOfQuotes();
        for (var one : List.of(seller, buyer))
            assertThat(Integer.parseInt(one.shown("/cycle"))).isGreaterThan(CYCLES / 2);
        var quoted = seller.tickets(ActionType.QUOTE_UPDATED);
        assertThat(quoted.size()).isGreaterThan(10).isLessThan(2 * CYCLES);
        var started = List.of(
                seller.tickets(ActionType.AUTO_QUOTING_STARTED).getFirst().number(),
                seller.tickets(ActionType.AUTO_QUOTING_STARTED).get(1).number());
        assertThat(quoted)
                .allMatch(ticket -> started.containsAll(ticket.related())
                        && ticket.related().size() == 1);
        seller.switchTo("OFF");
        buyer.switchTo("OFF");
        exchange.settle();
        assertThat(exchange.holds(seller.maker(), "CEA")).contains(" + 0 = ");
        assertThat(exchange.holds(buyer.maker(), "EUR")).contains(" + 0 = ");
    }
}
