package niha.proof.engine;

import java.util.Arrays;
import java.util.Map;

/** One immediate order that takes a thousand resting ones at a hundred prices, again and again in the same book. */
final class Sweep {
    private static final int MAKERS = 1000;
    private static final int PRICES = 100;
    private static final int WARM_UPS = 2000;
    private static final int MEASURED = 2000;

    private final Engine engine;
    private final long[] command = new long[Script.WIDTH];

    private Sweep(Engine engine) {
        this.engine = engine;
    }

    static void measure(Contender contender, Map<Figure, Long> found) {
        var sweep = new Sweep(contender.engine());
        for (int i = 0; i < WARM_UPS; i++) sweep.once();
        var took = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) took[i] = sweep.once();
        if (sweep.engine.trades().count() != (long) (WARM_UPS + MEASURED) * MAKERS)
            throw new IllegalStateException("A sweep did not meet everybody");
        Arrays.sort(took);
        found.put(Figure.FILL, took[MEASURED / 2] * 1000 / MAKERS);
    }

    private long once() {
        for (int maker = 0; maker < MAKERS; maker++) enter(Script.SELL, 2, 7000 + maker % PRICES, 1);
        long before = System.nanoTime();
        enter(Script.BUY_NOW, 1, 7000 + PRICES, MAKERS);
        return System.nanoTime() - before;
    }

    private void enter(int what, long owner, long price, long quantity) {
        command[0] = what;
        command[Script.ORDER]++;
        command[Script.OWNER] = owner;
        command[Script.PRICE] = price;
        command[Script.QUANTITY] = quantity;
        engine.apply(command, 0);
    }
}
