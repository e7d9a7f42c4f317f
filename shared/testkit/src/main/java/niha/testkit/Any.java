package niha.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.app.Ids;
import niha.app.accounts.NewHolder;
import niha.app.audit.Seals.Block;
import niha.app.commands.Answer;
import niha.app.commands.Caller;
import niha.app.commands.Change.AnswerKept;
import niha.app.commands.Change.Kept;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Command;
import niha.app.events.Envelope;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.parties.Role;
import niha.parties.User;
import niha.seals.Digest;
import niha.seals.Seal;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import niha.units.Amount;

/** Things with defaults, for tests that care about one of their parts only. */
public final class Any {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Any() {}

    public static Ids ids() {
        return new Ids(new SplittableRandom(UUID.randomUUID().getLeastSignificantBits()));
    }

    public static Caller admin() {
        return new Caller(
                "0190a000-0000-7000-8000-000000000001",
                Optional.of("admin@niha.local"),
                Set.of(Role.ADMIN),
                Optional.of("127.0.0.1"),
                Optional.of("a browser"),
                Optional.of("a session"));
    }

    public static Command command() {
        return command(Optional.empty(), "a fingerprint");
    }

    public static Command command(Optional<String> key, String fingerprint) {
        return new Command(admin(), NOON, key, fingerprint, "a-correlation-id", Ticket.Subject.NONE, Optional.of("{}"));
    }

    public static NewHolder marketMaker(String email, Amount... openingBalances) {
        var type = openingBalances.length > 0 && !openingBalances[0].asset().isCertificate()
                ? HolderType.LIQUIDITY_PROVIDER
                : HolderType.ASSET_HOLDER;
        return new NewHolder(
                "MM-" + email, new Email(email), Optional.of("for a test"), type, List.of(openingBalances));
    }

    public static User user(String email) {
        return new User(ids().at(NOON), new Email(email), Role.MARKET_MAKER, NOON);
    }

    /** A new user with this address, and the market maker that is theirs. */
    public static UserRegistered registered(String email) {
        return new UserRegistered(user(email), marketMaker("MM", 0));
    }

    /** An active holder of certificates that came to be so many milliseconds after noon. */
    public static Holder marketMaker(String name, int milliseconds) {
        return marketMaker(name, milliseconds, HolderType.ASSET_HOLDER, true);
    }

    public static Holder marketMaker(String name, int milliseconds, HolderType type, boolean active) {
        var at = NOON.plusMillis(milliseconds);
        return new Holder(
                ids().at(at),
                ids().at(at),
                name,
                new Email(name.replace(' ', '-') + "@internal.com"),
                Optional.empty(),
                type,
                active,
                Optional.empty(),
                admin().userId(),
                at,
                at,
                1);
    }

    /** The same holder with a fee of its own. */
    public static Holder paying(Holder holder, int basisPoints) {
        var edit = new Holder.Edit(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Optional.of(basisPoints)));
        return holder.edited(edit, holder.updatedAt());
    }

    public static Posting deposit(Balance balance, long units, TicketNumber ticket) {
        var occasion = new Occasion(ids().at(NOON), ticket, Optional.empty(), admin().userId(), NOON);
        return Posting.deposit(balance, new Amount(balance.asset(), units), occasion);
    }

    public static Posting withdrawal(Balance balance, long units, TicketNumber ticket) {
        var occasion = new Occasion(ids().at(NOON), ticket, Optional.empty(), admin().userId(), NOON);
        return Posting.withdrawal(balance, new Amount(balance.asset(), units), occasion);
    }

    public static Ticket ticket(TicketNumber number, TicketNumber... related) {
        return new Ticket(
                ids().at(NOON),
                number,
                NOON,
                ActionType.MM_CREATED,
                TicketStatus.SUCCESS,
                new Ticket.Subject(Optional.of("an entity"), Optional.empty(), Optional.empty()),
                new Ticket.Origin(
                        admin().userId(),
                        Optional.of("admin@niha.local"),
                        Optional.empty(),
                        Optional.of("a browser"),
                        Optional.empty(),
                        "a-correlation-id"),
                new Ticket.Documents(Optional.of("{}"), Optional.of("[1,2]"), Optional.empty(), Optional.of("null")),
                List.of(related),
                List.of("a tag"));
    }

    /** A sealed block of so many tickets, the next one after that seal. */
    public static Block block(int year, Optional<Seal> before, int tickets) {
        var leaves = IntStream.range(0, tickets)
                .mapToObj(i -> Digest.ofLeaf("ticket " + i + " of " + tickets))
                .toList();
        return new Block(Seal.over(year, before, leaves), leaves);
    }

    public static Envelope event(Instant at) {
        return new Envelope(ids().at(at), "niha.ledger", "MarketMakerCreated.v1", at, "{\"metadata\":{},\"data\":{}}");
    }

    /** An answer under this key that stays for a day. */
    public static AnswerKept answerKept(String key, Instant at) {
        return new AnswerKept(
                admin().userId(),
                key,
                at,
                new Kept(
                        "a fingerprint",
                        Optional.of(new TicketNumber(2026, 1)),
                        new Answer(200, "{}"),
                        at.plus(Duration.ofHours(24))));
    }
}
