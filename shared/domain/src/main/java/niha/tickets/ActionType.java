package niha.tickets;

/** What was done, or tried. */
public enum ActionType {
    MM_CREATED("MarketMaker"),
    MM_UPDATED("MarketMaker"),
    MM_DELETED("MarketMaker"),
    ENTITY_CREATED("Entity"),
    ENTITY_UPDATED("Entity"),
    ENTITY_DELETED("Entity"),
    ASSET_DEPOSIT("AssetTransaction"),
    ASSET_WITHDRAWAL("AssetTransaction"),
    /** The scheduled proof found that the ledger does not balance. */
    LEDGER_CHECKED("Ledger"),
    /** A number was drawn by a command that then died; nothing else happened. */
    TICKET_VOIDED("Ticket");

    private final String entityType;

    ActionType(String entityType) {
        this.entityType = entityType;
    }

    /** The kind of thing that it is done to. */
    public String entityType() {
        return entityType;
    }
}
