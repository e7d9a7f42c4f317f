package niha.aws.dynamo;

import java.util.Locale;
import java.util.UUID;
import niha.ledger.AccountId;
import niha.parties.Email;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** How the items' keys are spelled. What a caller chose goes last in a key, so that it cannot pretend to be another part. */
final class Keys {
    static final String PROFILE = "PROFILE";
    static final String OWNER = "OWNER";
    static final String MARKET_MAKERS = "MARKET_MAKERS";
    static final String TICKET = "TICKET";
    static final String ANSWER = "ANSWER";

    /** Under it lies one counter for each year, the newest year last. */
    static final String TICKET_COUNTERS = "COUNTER#TICKETS";

    /** Over so many items the world's balance is spread: every deposit touches it, and none should wait for another. */
    static final int WORLD_SHARDS = 16;

    /** Over so many partitions the outbox is spread. */
    static final int OUTBOX_SHARDS = 8;

    static final String OUTBOX_PREFIX = "OUTBOX#";

    private static final String TICKET_PREFIX = "TICKET#";

    private Keys() {}

    static String user(UUID id) {
        return "USER#" + id;
    }

    static String email(Email email) {
        return "EMAIL#" + email.key();
    }

    static String account(AccountId account) {
        return "ACCOUNT#" + account.value();
    }

    static String balance(Asset asset) {
        return "BALANCE#" + asset;
    }

    static String entry(UUID id) {
        return "ENTRY#" + id;
    }

    static String world(AccountId counterparty) {
        return "ACCOUNT#world#" + Math.floorMod(counterparty.value().hashCode(), WORLD_SHARDS);
    }

    static String ticket(TicketNumber number) {
        return TICKET_PREFIX + number;
    }

    static TicketNumber ticketNumber(String pk) {
        return TicketNumber.parse(pk.substring(TICKET_PREFIX.length())).orElseThrow();
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String answer(String userId, String key) {
        return "ANSWER#" + userId + "#" + key;
    }

    static String outbox(UUID event) {
        return outbox(Math.floorMod(event.hashCode(), OUTBOX_SHARDS));
    }

    static String outbox(int shard) {
        return OUTBOX_PREFIX + shard;
    }
}
