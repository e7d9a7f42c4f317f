package niha.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;

/** Many clients at once, orders and cancellations, while the market runs. */
final class Storm {
    private static final int ORDERS_EACH = 8;
    private static final long SEED = System.nanoTime();

    private Storm() {}

    /** Those who were in it, when everything has arrived. */
    static List<Client> over(Exchange exchange) {
        System.out.println("seed " + SEED);
        var clients = new ArrayList<Client>();
        for (int i = 0; i < Together.THREADS; i++) clients.add(exchange.client(Map.of("EUR", "5000", "CEA", "300")));
        var storm =
                CompletableFuture.runAsync(() -> Together.run(i -> () -> trade(clients.get(i), new Random(SEED + i))));
        while (!storm.isDone()) {
            if (exchange.queue.isEmpty()) Thread.onSpinWait();
            else exchange.settle();
        }
        storm.join();
        exchange.settle();
        return clients;
    }

    private static boolean trade(Client client, Random random) {
        for (int i = 0; i < ORDERS_EACH; i++) {
            var price = "10." + (10 + random.nextInt(20));
            var quantity = 1 + random.nextInt(20);
            var placed = random.nextBoolean() ? client.buy(quantity, price) : client.sell(quantity, price);
            if (placed.status() == 200 && random.nextInt(3) == 0)
                client.as(HttpCall.post("/orders/" + placed.at("/order/id") + "/cancel", new byte[0]));
        }
        return true;
    }
}
