package niha.parties;

/** The two lists of account holders: those that the house runs, and its clients. */
public enum HolderKind {
    MARKET_MAKER(Role.MARKET_MAKER),
    CLIENT(Role.FUNDED);

    private final Role role;

    HolderKind(Role role) {
        this.role = role;
    }

    /** What the user behind the account may do. */
    public Role role() {
        return role;
    }
}
