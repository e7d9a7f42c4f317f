package niha.app.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.Ending;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Errand;
import niha.market.Outcome;
import niha.market.Snapshot;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.seals.Digest;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Price;

/** Makes up what markets are told and say, the smallest and the largest of everything included. */
final class AnyMarket {
    private final Random random;

    AnyMarket(Random random) {
        this.random = random;
    }

    MarketCommand command() {
        return switch (random.nextInt(7)) {
            case 0 -> new MarketCommand.Enter(terms());
            case 1 -> cancel();
            case 3 -> new MarketCommand.Together(uuid(), moment(), some(this::part), any(MarketCommand.Rule.values()));
            case 4 ->
                new MarketCommand.Replace(
                        uuid(), moment(), some(this::uuid), some(this::terms), upTo(Long.MAX_VALUE), errand());
            case 5 -> new MarketCommand.Fetch(uuid(), moment());
            case 2 ->
                new MarketCommand.Amend(
                        uuid(), moment(), errand(), price(), upTo(Long.MAX_VALUE), upTo(Long.MAX_VALUE));
            default -> new MarketCommand.Wake(uuid(), moment());
        };
    }

    private MarketCommand.Part part() {
        return random.nextBoolean() ? new MarketCommand.Enter(terms()) : cancel();
    }

    private MarketCommand.Cancel cancel() {
        return new MarketCommand.Cancel(uuid(), moment(), errand());
    }

    JournalEntry entry() {
        return new JournalEntry(
                certificate(),
                upTo(Long.MAX_VALUE),
                Digest.ofLeaf(uuid().toString()),
                moment(),
                some(this::uuid),
                some(this::outcome));
    }

    Snapshot snapshot() {
        return new Snapshot(
                certificate(),
                upTo(Long.MAX_VALUE),
                random.nextBoolean() ? JournalEntry.GENESIS : Digest.ofLeaf(uuid().toString()),
                moment(),
                upTo(Long.MAX_VALUE),
                some(this::resting),
                perhaps(this::resting),
                perhaps(() -> new Snapshot.Passing(
                        uuid(), (int) upTo(Integer.MAX_VALUE), perhaps(() -> any(Ending.values())))),
                some(() -> new Snapshot.Answered(uuid(), moment())),
                some(() -> new Snapshot.CalledOff(uuid(), account(), moment())));
    }

    private Outcome outcome() {
        return switch (random.nextInt(8)) {
            case 6 ->
                new Outcome.Together(
                        uuid(),
                        (int) upTo(Integer.MAX_VALUE),
                        random.nextBoolean(),
                        perhaps(() -> any(Ending.values())),
                        some(this::single));
            case 7 ->
                new Outcome.Replaced(
                        uuid(),
                        errand(),
                        upTo(Long.MAX_VALUE),
                        some(() -> new Outcome.Gone(uuid(), upTo(Long.MAX_VALUE))),
                        some(this::uuid),
                        some(() -> new Outcome.Came(terms(), any(Ending.values()))));
            default -> single();
        };
    }

    private Outcome single() {
        return switch (random.nextInt(7)) {
            case 5 -> new Outcome.CalledOff(uuid(), errand());
            case 0 -> new Outcome.Entered(terms(), some(this::fill), any(Ending.values()));
            case 1 -> new Outcome.WentOn(uuid(), account(), some(this::fill), any(Ending.values()));
            case 2 -> new Outcome.Cancelled(uuid(), errand(), upTo(Long.MAX_VALUE));
            case 3 ->
                new Outcome.Amended(
                        uuid(),
                        errand(),
                        terms(),
                        upTo(Long.MAX_VALUE),
                        random.nextBoolean(),
                        some(this::fill),
                        any(Ending.values()));
            case 4 -> new Outcome.Missed(uuid(), errand(), upTo(Long.MAX_VALUE));
            default -> new Outcome.Expired(uuid(), account(), upTo(Long.MAX_VALUE));
        };
    }

    private Snapshot.Resting resting() {
        return new Snapshot.Resting(
                terms(), upTo(Long.MAX_VALUE), upTo(Long.MAX_VALUE), upTo(Long.MAX_VALUE), upTo(Long.MAX_VALUE));
    }

    private Fill fill() {
        return new Fill(uuid(), account(), upTo(Long.MAX_VALUE), price(), upTo(Long.MAX_VALUE), upTo(Long.MAX_VALUE));
    }

    OrderTerms terms() {
        var budget = perhaps(() -> upTo(Long.MAX_VALUE));
        return new OrderTerms(
                uuid(),
                account(),
                certificate(),
                any(Side.values()),
                any(OrderType.values()),
                any(TimeInForce.values()),
                random.nextBoolean(),
                price(),
                budget.isPresent() ? 0 : upTo(Asset.CEA.unitsMax()),
                budget,
                perhaps(this::moment),
                (int) upTo(Fees.BASIS_POINTS_MAX),
                moment());
    }

    /** An order that a market can take. */
    OrderTerms tradable() {
        return new OrderTerms(
                new UUID(random.nextLong(), random.nextLong()),
                new AccountId(new UUID(random.nextInt(3), 1).toString()),
                Asset.CEA,
                any(Side.values()),
                OrderType.LIMIT,
                any(TimeInForce.values()),
                false,
                new Price(100L + random.nextInt(3)),
                1L + random.nextInt(5),
                Optional.empty(),
                Optional.empty(),
                50,
                Instant.ofEpochMilli(1_800_000_000_000L));
    }

    private Errand errand() {
        return new Errand(
                uuid(), account(), new TicketNumber(1 + random.nextInt(9_999), upTo(999_999_999_999L)), name());
    }

    private AccountId account() {
        return new AccountId(random.nextInt(5) == 0 ? name() : uuid().toString());
    }

    private String name() {
        return any("niha", "", " ", "a \"quoted\" name", "a\\b\n\t\u0000", "Ștefan 漢字 😀", "null", "</script>");
    }

    private Price price() {
        return new Price(upTo(Price.CENTS_MAX));
    }

    private Asset certificate() {
        return any(Asset.CEA, Asset.EUA);
    }

    private UUID uuid() {
        return any(new UUID(0, 0), new UUID(-1, -1), new UUID(random.nextLong(), random.nextLong()));
    }

    private Instant moment() {
        return any(
                Instant.EPOCH,
                Instant.parse("9999-12-31T23:59:59.999Z"),
                Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)));
    }

    /** From 1 to the most, both of them often. */
    private long upTo(long most) {
        return switch (random.nextInt(4)) {
            case 0 -> 1;
            case 1 -> most;
            default -> 1 + random.nextLong(most);
        };
    }

    private <T> List<T> some(Supplier<T> made) {
        return Stream.generate(made).limit(random.nextInt(4)).toList();
    }

    private <T> Optional<T> perhaps(Supplier<T> made) {
        return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
