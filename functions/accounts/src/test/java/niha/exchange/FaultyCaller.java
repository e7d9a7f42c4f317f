package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import niha.testkit.Answered;
import niha.testkit.HttpCall;

/** A client, and an administrator beside him, who ask again with the same key until they are answered. */
final class FaultyCaller {
    private static final int TIMES_MAX = 200;
    private static final int FAILED = 500;
    private static final int AWAY = 503;

    private final Client client;
    private final FaultyMarket market;
    private final SplittableRandom dice;
    private final List<String> orders = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private int unanswered;
    private int failed;

    private record Asked(HttpCall call, RequestStreamHandler function) {}

    private record Heard(Asked asked, Answered answered) {}

    FaultyCaller(Client client, FaultyMarket market, SplittableRandom dice) {
        this.client = client;
        this.market = market;
        this.dice = dice;
    }

    boolean act(int deeds) {
        for (int i = 0; i < deeds; i++) act();
        return true;
    }

    private void act() {
        var chosen = dice.nextInt(20);
        if (chosen < 10 || orders.isEmpty()) place();
        else if (chosen < 13) cancel();
        else if (chosen < 16) amend();
        else if (chosen < 18) deposit();
        else look();
    }

    private void place() {
        var side = dice.nextBoolean() ? "BUY" : "SELL";
        var order = Client.order(side, 1 + dice.nextInt(20), "10." + (10 + dice.nextInt(20)));
        var placed = kept(own(HttpCall.post("/orders/place", order)), market.orders);
        if (placed.status() == 200) orders.add(placed.at("/order/id"));
    }

    private String some() {
        return orders.get(Math.max(0, orders.size() - 1 - dice.nextInt(4)));
    }

    /** The answer tells what has become of the order, which may be more by the time that it is asked for again. */
    private void cancel() {
        var cancelled = own(HttpCall.post("/orders/" + some() + "/cancel", new byte[0]));
        assertThat(answered(new Asked(cancelled, market.orders)).status()).isIn(200, 400, 409);
    }

    private void amend() {
        var put = HttpCall.post("/orders/" + some(), "{\"quantity\":%d}".formatted(1 + dice.nextInt(20)));
        kept(own(new HttpCall("PUT", put.path(), put.query(), put.headers(), put.body(), put.claims())), market.orders);
    }

    private void deposit() {
        var body = "{\"certificate_type\":\"%s\",\"transaction_type\":\"%s\",\"amount\":%d}"
                .formatted(
                        dice.nextBoolean() ? "EUR" : "CEA",
                        dice.nextInt(3) > 0 ? "DEPOSIT" : "WITHDRAWAL",
                        1 + dice.nextInt(90));
        kept(keyed(HttpCall.post("/admin/entities/" + client.id() + "/transactions", body)), market.accounts);
    }

    private void look() {
        var proof = answered(new Asked(HttpCall.get("/admin/reports/proof"), market.accounts));
        assertThat(proof.at("/balanced")).isEqualTo("true");
        assertThat(answered(new Asked(client.signed(HttpCall.get("/orders/my-orders?limit=500")), market.orders))
                        .json())
                .as("all that was answered to %s", client.email())
                .hasSize(orders.size());
    }

    private HttpCall own(HttpCall call) {
        return client.signed(keyed(call));
    }

    private HttpCall keyed(HttpCall call) {
        return call.header("idempotency-key", new UUID(dice.nextLong(), dice.nextLong()).toString());
    }

    private Answered kept(HttpCall call, RequestStreamHandler function) {
        var asked = new Asked(call, function);
        var answered = answered(asked);
        heard.add(new Heard(asked, answered));
        return answered;
    }

    private Answered answered(Asked asked) {
        for (int time = 1; time < TIMES_MAX; time++) {
            var answered = asked.call().unexamined(asked.function());
            if (answered.status() == FAILED) failed++;
            else if (answered.status() == AWAY || answered.body().contains("TOO_MUCH_CONTENTION")) unanswered++;
            else return answered;
        }
        throw new AssertionError("Asked " + TIMES_MAX + " times: " + asked.call());
    }

    /** Who asks once more hears the same once more. */
    void hearsTheSame() {
        for (var one : heard)
            assertThat(one.asked().call().to(one.asked().function()).body())
                    .isEqualTo(one.answered().body());
    }

    /** How often a function answered that it has failed, which it says of bugs only. */
    int failed() {
        return failed;
    }

    int unanswered() {
        return unanswered;
    }

    int answered() {
        return heard.size();
    }
}
