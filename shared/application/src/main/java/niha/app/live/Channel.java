package niha.app.live;

import java.util.UUID;
import niha.ledger.AccountId;
import niha.units.Asset;

/**
 * A line of messages under one name, each with a number that is one higher than the last. What is somebody's own has a line for
 * each: whose it is stands behind an @, which no client ever says or hears.
 */
public record Channel(String name) {
    public static final Channel TICKETS = new Channel("tickets");

    /** The orders of all market makers, for those who run the market. */
    public static final Channel MAKERS_ORDERS = new Channel("orders@market-makers");

    public static Channel book(Asset certificate) {
        return new Channel("book:" + certificate);
    }

    public static Channel trades(Asset certificate) {
        return new Channel("trades:" + certificate);
    }

    public static Channel orders(AccountId account) {
        return new Channel("orders@" + account.value());
    }

    public static Channel balances(AccountId account) {
        return new Channel("balances@" + account.value());
    }

    /** On it nothing is ever told: it is where those are found who listen with a key. */
    public static Channel key(UUID apiKey) {
        return new Channel("key@" + apiKey);
    }

    /** What it is called between a client and us. */
    public String said() {
        var at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }
}
