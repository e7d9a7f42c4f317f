package niha.aws.dynamo;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import niha.app.live.Channel;
import niha.ledger.AccountId;
import niha.ledger.EntryType;
import niha.orders.FeeRate;
import niha.parties.Email;
import niha.parties.HolderKind;
import niha.tickets.Facet;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** How the items' keys are spelled. What a caller chose goes last in a key, so that it cannot pretend to be another part. */
final class Keys {
    static final String PROFILE = "PROFILE";
    static final String OWNER = "OWNER";
    static final String TICKET = "TICKET";
    static final String ANSWER = "ANSWER";
    static final String PASS = "PASS";
    static final String CONNECTION = "CONNECTION";

    /** Beside a channel's subscriptions: the last number that was drawn. */
    static final String SEQUENCE = "SEQUENCE";

    static final String API_KEY = "KEY";
    static final String API_KEY_USE = "USE";

    static final String POSITION = "POSITION";
    static final String HALT = "HALT";
    static final String NEWEST = "NEWEST";
    static final String BOOK = "BOOK";
    static final String COUNTS = "COUNTS";

    /** Under it lie the lines of the schedule of fees that were set. */
    static final String FEES = "FEES";

    /** Under it lies one counter for each year, the newest year last. */
    static final String TICKET_COUNTERS = "COUNTER#TICKETS";

    /** How far the archive has come, one item for each year. */
    static final String POSITIONS = "ARCHIVE#POSITIONS";

    /** Every tag that any ticket has, as a sort key. */
    static final String TAGS = "ARCHIVE#TAGS";

    /** The counts of each day. */
    static final String DAYS = "ARCHIVE#DAYS";

    /** Over so many partitions balances are spread, and the world's with them: every deposit touches it, and none should wait. */
    static final int SHARDS = 16;

    /** Over so many partitions the outbox is spread. */
    static final int OUTBOX_SHARDS = 8;

    /** Over so many partitions the list of all market makers' orders is spread. */
    static final int HOUSE_SHARDS = 8;

    /** Over so many partitions those who quote by themselves are spread: each of their cycles writes there. */
    static final int QUOTING_SHARDS = 64;

    static final String OPERATIONS = "OPERATIONS";
    static final String PLAN = "PLAN";
    static final String LIQUIDITY = "LIQUIDITY";
    static final String UNDERWAY = "UNDERWAY";
    static final String OUTBOX_PREFIX = "OUTBOX#";

    /** Before a connection's id, in its own key and in those of its subscriptions. */
    static final String CONNECTION_PREFIX = "CONNECTION#";

    private static final String PASS_PREFIX = "PASS#";
    static final String RELATION_PREFIX = "RELATED#";

    private static final String API_KEY_PREFIX = "KEY#";

    private static final String TICKET_PREFIX = "TICKET#";

    private Keys() {}

    static String user(UUID id) {
        return "USER#" + id;
    }

    static String email(Email email) {
        return "EMAIL#" + email.key();
    }

    static String holders(HolderKind kind) {
        return "HOLDERS#" + kind;
    }

    /** Balances lie in a few collections, so that all of them can be read without looking at anything else. */
    static String balances(AccountId account) {
        return balances(shard(account));
    }

    static String balances(int shard) {
        return "BALANCES#" + shard;
    }

    static String balance(AccountId account, Asset asset) {
        return account.value() + "#" + asset;
    }

    static String entries(AccountId account, Asset asset, Optional<EntryType> type) {
        return "ENTRIES#" + account.value() + "#" + asset
                + type.map(only -> "#" + only).orElse("");
    }

    static String sequence(long sequence) {
        return String.format(Locale.ROOT, "%019d", sequence);
    }

    static String world(AccountId counterparty) {
        return world(shard(counterparty));
    }

    static String world(int shard) {
        return "WORLD#" + shard;
    }

    static String world(Asset asset) {
        return "BALANCE#" + asset;
    }

    private static int shard(AccountId account) {
        return Math.floorMod(account.value().hashCode(), SHARDS);
    }

    static String ticket(TicketNumber number) {
        return TICKET_PREFIX + number;
    }

    /** Beside a ticket lies who relates to it, in the order of their numbers. */
    static String relation(TicketNumber later) {
        return RELATION_PREFIX + year(later.year()) + "#" + sealedNumber(later.number());
    }

    static TicketNumber related(String sk) {
        var year = RELATION_PREFIX.length();
        return new TicketNumber(Integer.parseInt(sk.substring(year, year + 4)), Long.parseLong(sk.substring(year + 5)));
    }

    static TicketNumber ticketNumber(String pk) {
        return TicketNumber.parse(pk.substring(TICKET_PREFIX.length())).orElseThrow();
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String facet(int year, Facet facet) {
        return "ARCHIVE#INDEX#" + year + "#" + facet.kind() + "#" + facet.value();
    }

    static String spans(int year) {
        return "ARCHIVE#SPANS#" + year;
    }

    static String segment(long index) {
        return String.format(Locale.ROOT, "%09d", index);
    }

    static String users(String day) {
        return "ARCHIVE#USERS#" + day;
    }

    static String seals(int year) {
        return "SEALS#" + year;
    }

    static String sealedNumber(long last) {
        return String.format(Locale.ROOT, "%012d", last);
    }

    static String answer(String userId, String key) {
        return "ANSWER#" + userId + "#" + key;
    }

    static String pass(String fingerprint) {
        return PASS_PREFIX + fingerprint;
    }

    static String connection(String id) {
        return CONNECTION_PREFIX + id;
    }

    static String connectionId(String key) {
        return key.substring(CONNECTION_PREFIX.length());
    }

    static String channel(Channel channel) {
        return "CHANNEL#" + channel.name();
    }

    static String apiKey(UUID id) {
        return API_KEY_PREFIX + id;
    }

    static UUID apiKey(String pk) {
        return UUID.fromString(pk.substring(API_KEY_PREFIX.length()));
    }

    static String apiKeysOf(UUID marketMaker) {
        return "KEYS#" + marketMaker;
    }

    static String useOf(UUID apiKey) {
        return "USE#" + apiKey;
    }

    static String nonces(UUID apiKey) {
        return "NONCE#" + apiKey;
    }

    static String outbox(UUID event) {
        return outbox(Math.floorMod(event.hashCode(), OUTBOX_SHARDS));
    }

    static String outbox(int shard) {
        return OUTBOX_PREFIX + shard;
    }

    static String orders(AccountId account) {
        return "ORDERS#" + account.value();
    }

    static String openOrders(AccountId account) {
        return "OPEN#" + account.value();
    }

    static String house(int shard) {
        return "HOUSE#" + shard;
    }

    static String openHouse(int shard) {
        return "HOUSE#OPEN#" + shard;
    }

    static int houseShard(UUID order) {
        return Math.floorMod(order.hashCode(), HOUSE_SHARDS);
    }

    static String trades(AccountId account) {
        return "TRADES#" + account.value();
    }

    static String counts(AccountId account) {
        return "COUNTS#" + account.value();
    }

    static String fee(FeeRate.Line line) {
        return line.certificate() + "#" + line.kind() + "#" + line.side();
    }

    static String tape(Asset certificate) {
        return "TAPE#" + certificate;
    }

    static String place(long sequence, int index) {
        return String.format(Locale.ROOT, "%019d-%06d", sequence, index);
    }

    /** No id of a later millisecond sorts before this, and none of an earlier one behind it. */
    static String idsFrom(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0).toString();
    }

    static String settled(Asset certificate) {
        return "SETTLED#" + certificate;
    }

    static String operation(UUID id) {
        return "OPERATION#" + id;
    }

    static String quotes(AccountId account) {
        return "QUOTES#" + account.value();
    }

    static String quoting(UUID marketMaker) {
        return quoting(Math.floorMod(marketMaker.hashCode(), QUOTING_SHARDS));
    }

    static String quoting(int shard) {
        return "QUOTING#" + shard;
    }

    static String quoting(UUID marketMaker, Asset certificate) {
        return marketMaker + "#" + certificate;
    }

    static String underway(Asset certificate) {
        return "UNDERWAY#" + certificate;
    }

    static String journal(Asset certificate) {
        return "JOURNAL#" + certificate;
    }

    static String snapshots(Asset certificate) {
        return "SNAPSHOT#" + certificate;
    }

    static String market(Asset certificate) {
        return "MARKET#" + certificate;
    }

    static String view(Asset certificate) {
        return "VIEW#" + certificate;
    }

    static String candles(Asset certificate, String interval) {
        return "CANDLES#" + certificate + "#" + interval;
    }
}
