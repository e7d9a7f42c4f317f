package niha.proof.trail;

import java.time.ZoneOffset;
import niha.tickets.TicketNumber;

/** What an auditor asks of the trail. In braces stands what depends on the trail. */
enum Question {
    FIRST_PAGE("first page", "/tickets?limit=100"),
    MIDDLE_PAGE("page in the middle", "/tickets?limit=100&cursor={middle}"),
    LAST_PAGE("last page", "/tickets?limit=100&cursor=TKT-2026-000101"),
    STATUS("status", "/tickets?limit=100&status=FAILED"),
    STATUS_DEEP("status, in the middle", "/tickets?limit=100&status=FAILED&cursor={middle}"),
    USER("user", "/tickets?limit=100&user_id={user}"),
    ACTION("action", "/tickets?limit=100&action_type=ASSET_WITHDRAWAL"),
    ENTITY("one account's trail", "/tickets?limit=100&entity_id={account}"),
    MOVEMENT("one movement", "/tickets?limit=100&entity_id={movement}"),
    DAY("one day", "/tickets?limit=100&date_from={day}&date_to={day}"),
    ALL_TOGETHER(
            "status, action, user, account and day",
            "/tickets?limit=100&status=SUCCESS&action_type=ASSET_DEPOSIT&user_id={user}&entity_id={account}"
                    + "&date_from={day}&date_to={day}"),
    NUMBER("text: part of a number", "/tickets?limit=100&search={digits}"),
    TAG("text: part of a tag", "/tickets?limit=100&search=withdr"),
    TICKET("one ticket", "/tickets/{middle}"),
    STATS("counts of all time", "/stats"),
    VERIFY("verify, 8 blocks", "/verify?from=TKT-2026-000001"),
    PROOF("proof of one ticket", "/tickets/{middle}/proof"),
    CSV("export, a part as CSV", "/export?format=csv&cursor={middle}"),
    JSONL("export, a part as JSON Lines", "/export?format=jsonl&cursor={middle}");

    final String title;
    private final String path;

    Question(String title, String path) {
        this.title = title;
        this.path = path;
    }

    /** Of so many runs those that it gets: a call that looks at eight thousand tickets gets a tenth. */
    int share(int runs) {
        return this == VERIFY ? Math.ceilDiv(runs, 10) : runs;
    }

    String path(Trail trail) {
        var middle = trail.size() / 2;
        // a deposit that was accepted
        var near = middle + 5;
        return "/admin/logging"
                + path.replace("{middle}", new TicketNumber(Past.YEAR, middle).toString())
                        .replace("{digits}", Long.toString(middle + 7))
                        .replace("{user}", Past.user(near))
                        .replace("{account}", Past.account(near))
                        .replace("{movement}", Past.movement(near))
                        .replace(
                                "{day}",
                                Past.moment(middle)
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .toString());
    }
}
