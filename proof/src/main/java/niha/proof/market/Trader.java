package niha.proof.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import niha.proof.market.Http.Answer;
import niha.units.Asset;

/** A client who puts one wish after the other, each as soon as the one before it is answered. */
final class Trader {
    private static final int CENTS = 2;

    private final Http http;
    private final Flow flow;
    private final String name;
    private final List<String> resting = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private int sent;

    /** An order that was accepted, and when its answer was there. */
    record Accepted(UUID order, Asset certificate, long at) {}

    /**
     * What became of the wishes.
     *
     * @param takenBack cancellations that were taken
     */
    record Answers(List<Accepted> accepted, long takenBack, Map<String, Long> refusals) {}

    private int takenBack;

    Trader(String name, Http http, Flow flow) {
        this.name = name;
        this.http = http;
        this.flow = flow;
    }

    Answers trade(int wishes) throws InterruptedException {
        while (sent < wishes) step();
        return new Answers(List.copyOf(accepted), takenBack, Map.copyOf(refusals));
    }

    /** One wish. Says how many orders and cancellations were taken so far. */
    int step() throws InterruptedException {
        switch (flow.next()) {
            case Wish.Limit limit -> place(limit);
            case Wish.AtMarket market -> place(market);
            case Wish.TakeBack back -> takeBack(back);
        }
        return accepted.size() + takenBack;
    }

    private void place(Wish.Limit limit) throws InterruptedException {
        var order = order(limit.certificate(), limit.side().name(), limit.quantity());
        order.put("price", BigDecimal.valueOf(limit.cents(), CENTS).toPlainString());
        var answer = placed(limit.certificate(), order);
        if (answer.done() && limit.rests()) resting.add(answer.text("/order/id"));
    }

    private void place(Wish.AtMarket market) throws InterruptedException {
        var order = order(market.certificate(), market.side().name(), market.quantity());
        order.put("order_type", "MARKET");
        placed(market.certificate(), order);
    }

    private Answer placed(Asset certificate, Map<String, Object> order) throws InterruptedException {
        var answer = http.post("/api/v1/orders/place", key(), order);
        if (answer.done())
            accepted.add(new Accepted(UUID.fromString(answer.text("/order/id")), certificate, answer.at()));
        else refused(answer);
        return answer;
    }

    private void takeBack(Wish.TakeBack back) throws InterruptedException {
        if (resting.isEmpty()) return;
        var order = resting.remove(back.which() % resting.size());
        var answer = http.post("/api/v1/orders/" + order + "/cancel", key(), Map.of());
        if (answer.done()) takenBack++;
        else refused(answer);
    }

    private void refused(Answer answer) {
        refusals.merge(answer.text("/code"), 1L, Long::sum);
    }

    private String key() {
        return name + "-" + sent++;
    }

    private static Map<String, Object> order(Asset certificate, String side, long quantity) {
        var order = new TreeMap<String, Object>();
        order.put("certificate_type", certificate.name());
        order.put("side", side);
        order.put("quantity", quantity);
        return order;
    }
}
