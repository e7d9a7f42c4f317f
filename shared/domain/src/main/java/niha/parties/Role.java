package niha.parties;

/** What a user may do. A market maker's user cannot sign in. */
public enum Role {
    ADMIN,
    USER,
    APPROVED,
    FUNDED,
    MARKET_MAKER
}
