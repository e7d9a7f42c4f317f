package niha.ledger;

/** Names an account: a holder's id, or one of the house's own. */
public record AccountId(String value) {
    /** Everything outside the platform. What it gave is what all the others hold. */
    public static final AccountId WORLD = new AccountId("world");
}
