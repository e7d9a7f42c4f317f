package niha.proof.engine;

/**
 * The workload CX-1: a stream that depends on nothing but its seed. Prices wander around a middle that moves a tick now
 * and then; one order in ten comes to trade; immediate orders sweep; every cancel meets an order that rests; buyers and
 * sellers are different people, so that nobody meets himself.
 */
final class Cx1 {
    private static final int IMMEDIATE_PERCENT = 8;
    private static final int SWEEP_EVERY = 64;
    private static final int SWEEP_TIMES = 50;
    private static final int PRICE_LOW = 4000;
    private static final int PRICE_HIGH = 12_000;

    private final Dice dice;
    private final int target;
    private final long[] commands;
    private final Bag resting;
    private final PlainEngine engine;
    private int middle = 7000;
    private long orders;

    private Cx1(long seed, int commands, int target) {
        this.dice = new Dice(seed);
        this.target = target;
        this.commands = new long[(commands + target) * Script.WIDTH];
        this.resting = new Bag(commands + target + 1);
        this.engine = new PlainEngine(resting::add, resting::remove);
    }

    /** So many orders that fill the book, then so many commands that keep about as many resting. */
    static Script of(long seed, int commands, int target) {
        return new Cx1(seed, commands, target).play();
    }

    private Script play() {
        for (int i = 0; i * Script.WIDTH < commands.length; i++) {
            if ((i & 63) == 63) {
                middle += dice.coin() ? -1 : 1;
                middle = Math.clamp(middle, PRICE_LOW, PRICE_HIGH);
            }
            command(i < target, i * Script.WIDTH);
            engine.apply(commands, i * Script.WIDTH);
        }
        var trades = engine.trades();
        return new Script(commands, target, trades.digest(), trades.count());
    }

    private void command(boolean filling, int at) {
        int size = resting.size();
        boolean full = size > target + target / 10;
        boolean empty = size < target - target / 10;
        int enter = filling ? 100 : empty ? 70 : full ? 26 : 48;
        int immediate = filling ? 0 : full ? IMMEDIATE_PERCENT * 3 / 2 : IMMEDIATE_PERCENT;
        int roll = dice.below(100);
        if (roll < enter || size == 0) enter(filling, at);
        else if (roll < enter + immediate) now(at);
        else cancel(resting.at(dice.below(size)), at);
    }

    private void enter(boolean filling, int at) {
        boolean buys = dice.coin();
        long best = engine.best(!buys);
        boolean aggressive = !filling && dice.below(10) == 0 && best != 0;
        int away = aggressive ? -dice.below(3) : 1 + dice.below(1 + dice.below(1 + dice.below(400)));
        long from = aggressive ? best : middle;
        long owner = owner(buys);
        write(at, buys ? Script.BUY : Script.SELL, ++orders, owner, buys ? from - away : from + away, quantity());
    }

    private void now(int at) {
        boolean buys = dice.coin();
        long owner = owner(buys);
        long quantity = quantity();
        if (dice.below(SWEEP_EVERY) == 0) quantity *= SWEEP_TIMES;
        write(at, buys ? Script.BUY_NOW : Script.SELL_NOW, ++orders, owner, buys ? 16_000 : 1, quantity);
    }

    private void cancel(int order, int at) {
        write(at, Script.CANCEL, order, engine.owner(order), 0, 0);
    }

    private void write(int at, int what, long order, long owner, long price, long quantity) {
        commands[at] = what;
        commands[at + Script.ORDER] = order;
        commands[at + Script.OWNER] = owner;
        commands[at + Script.PRICE] = price;
        commands[at + Script.QUANTITY] = quantity;
    }

    private long owner(boolean buys) {
        return 2L * dice.below(500) + (buys ? 1 : 2);
    }

    private long quantity() {
        return 1L + (long) dice.below(6) * dice.below(6) * dice.below(6);
    }
}
