package niha.tickets;

/** What was done, or tried. */
public enum ActionType {
    MM_CREATED("MarketMaker");

    private final String entityType;

    ActionType(String entityType) {
        this.entityType = entityType;
    }

    /** The kind of thing that it is done to. */
    public String entityType() {
        return entityType;
    }
}
