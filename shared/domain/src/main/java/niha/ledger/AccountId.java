package niha.ledger;

import niha.units.Asset;

/** Names an account: a holder's id, or one of the house's own. */
public record AccountId(String value) {
    /** Everything outside the platform. What it gave is what all the others hold. */
    public static final AccountId WORLD = new AccountId("world");

    /** Where a market's fees go. One account for each market: only its own settlement writes there, so nobody waits for it. */
    public static AccountId fees(Asset certificate) {
        return new AccountId("fees-" + certificate);
    }
}
