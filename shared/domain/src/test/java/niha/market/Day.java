package niha.market;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Replace;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.market.MarketCommand.Wake;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.Sample;
import niha.orders.TimeInForce;
import niha.units.Asset;
import niha.units.Price;

/** Makes up a day of a small market: few prices, few accounts, every kind of command, and a clock that nobody can rely on. */
final class Day {
    private static final int COMMANDS_MAX = 250;

    private final Random random;
    private final List<OrderTerms> orders = new ArrayList<>();
    private final List<MarketCommand> sent = new ArrayList<>();
    private Instant now = Sample.NOON;
    private long ids;

    private Day(Random random) {
        this.random = random;
    }

    /** Commands as a queue delivers them, and what the clock says then. */
    record Batch(List<MarketCommand> commands, Instant now) {}

    static List<Batch> of(Random random) {
        var day = new Day(random);
        var batches = new ArrayList<Batch>();
        for (int commands = 1 + random.nextInt(COMMANDS_MAX); commands > 0; ) {
            var batch = new ArrayList<MarketCommand>();
            for (int size = 1 + random.nextInt(10); size > 0 && commands > 0; size--, commands--) batch.add(day.next());
            batches.add(new Batch(List.copyOf(batch), day.now));
        }
        return batches;
    }

    private MarketCommand next() {
        now = now.plusMillis(random.nextInt(5_000));
        if (random.nextInt(100) == 0) now = now.plus(Duration.ofMinutes(random.nextInt(20) - 7));
        var command = command();
        sent.add(command);
        return command;
    }

    private MarketCommand command() {
        var chance = random.nextInt(100);
        if (chance < 5 && !sent.isEmpty()) return any(sent);
        if (chance < 7) return new Wake(id(), at());
        if (chance < 20 && !orders.isEmpty()) return new Cancel(id(), at(), errand(any(orders)));
        if (chance < 40 && !orders.isEmpty()) return amend(any(orders));
        if (chance < 45) return together();
        if (chance < 55 && !orders.isEmpty()) return replace(any(orders));
        return new Enter(remembered(order()));
    }

    private OrderTerms remembered(OrderTerms order) {
        orders.add(order);
        return order;
    }

    /** A few at a time, and seldom more than an entry has room for. */
    private Together together() {
        var size = random.nextInt(20) == 0 ? Decisions.OUTCOMES_MAX + random.nextInt(50) : random.nextInt(8);
        if (random.nextInt(3) == 0) return new Together(id(), at(), resting(size), Rule.ALL_REST);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < size; i++)
            parts.add(
                    random.nextInt(3) == 0 && !orders.isEmpty()
                            ? new Cancel(id(), at(), errand(any(orders)))
                            : new Enter(remembered(order())));
        return new Together(id(), at(), parts, Rule.EACH_FOR_ITSELF);
    }

    private List<Part> resting(int size) {
        var spread = random.nextInt(4);
        return IntStream.range(0, size)
                .<Part>mapToObj(_ -> {
                    var side = random.nextBoolean() ? Side.BUY : Side.SELL;
                    var limit = side == Side.BUY ? 97 - random.nextInt(3) : 96 + spread + random.nextInt(3);
                    return new Enter(
                            remembered(Sample.placedAt(Sample.limit(id(), account(), side, limit, quantity()), at())));
                })
                .toList();
    }

    /** Of one account's, some of which may be gone, or not have come, or be somebody else's. */
    private Replace replace(OrderTerms of) {
        var gone =
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> any(orders).id());
        var orders = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> remembered(Sample.with(
                        Sample.placedAt(Sample.limit(id(), of.account(), of.side(), price().cents(), quantity()), at()),
                        TimeInForce.GTC,
                        true)))
                .toList();
        return new Replace(
                id(),
                at(),
                Stream.concat(Stream.of(of.id()), gone).toList(),
                orders,
                random.nextInt(2_000),
                new Errand(of.id(), of.account(), Sample.TICKET, "somebody"));
    }

    private Amend amend(OrderTerms order) {
        return new Amend(
                id(),
                at(),
                errand(order),
                random.nextBoolean() ? order.limit() : price(),
                random.nextBoolean() ? Math.max(1, order.quantity()) : quantity(),
                random.nextInt(3));
    }

    /** Sometimes somebody else's. */
    private Errand errand(OrderTerms order) {
        var account = random.nextInt(20) == 0 ? account() : order.account();
        return new Errand(order.id(), account, Sample.TICKET, "somebody");
    }

    private OrderTerms order() {
        var side = random.nextBoolean() ? Side.BUY : Side.SELL;
        var budget = side == Side.BUY && random.nextInt(5) == 0 ? Optional.of(1L + random.nextInt(4_000)) : none();
        var kind = budget.isPresent() ? TimeInForce.IOC : timeInForce();
        var end = Optional.of(at().plusSeconds(random.nextInt(120)));
        return new OrderTerms(
                id(),
                account(),
                Asset.CEA,
                side,
                budget.isPresent() ? OrderType.MARKET : OrderType.LIMIT,
                kind,
                (kind == TimeInForce.GTC || kind == TimeInForce.GTD) && random.nextInt(6) == 0,
                price(),
                budget.isPresent() ? 0 : quantity(),
                budget,
                end.filter(_ -> kind == TimeInForce.GTD),
                random.nextBoolean() ? 50 : random.nextInt(1_001),
                at());
    }

    private static Optional<Long> none() {
        return Optional.empty();
    }

    private TimeInForce timeInForce() {
        return switch (random.nextInt(10)) {
            case 0 -> TimeInForce.IOC;
            case 1 -> TimeInForce.FOK;
            case 2, 3 -> TimeInForce.GTD;
            default -> TimeInForce.GTC;
        };
    }

    /** Most commands were accepted a moment ago, a few long ago, and a few by a clock that is ahead. */
    private Instant at() {
        return switch (random.nextInt(40)) {
            case 0 -> now.minus(Duration.ofMinutes(6));
            case 1 -> now.plus(Duration.ofMinutes(2));
            case 2 -> now.plusSeconds(50);
            default -> now.minusMillis(random.nextInt(2_000));
        };
    }

    private Price price() {
        return new Price(95 + random.nextInt(11));
    }

    private long quantity() {
        return 1L + random.nextInt(20);
    }

    private AccountId account() {
        return Sample.account(1 + random.nextInt(5));
    }

    private UUID id() {
        return new UUID(1, ++ids);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
