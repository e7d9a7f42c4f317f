package niha.tickets;

/** What was done, or tried. */
public enum ActionType {
    MM_CREATED("MarketMaker"),
    MM_UPDATED("MarketMaker"),
    MM_DELETED("MarketMaker"),
    /** Everything that was open was asked out, and nothing comes in until it is released. */
    MM_KILL_SWITCH_ENGAGED("MarketMaker"),
    MM_KILL_SWITCH_RELEASED("MarketMaker"),
    ENTITY_CREATED("Entity"),
    ENTITY_UPDATED("Entity"),
    ENTITY_DELETED("Entity"),
    ASSET_DEPOSIT("AssetTransaction"),
    ASSET_WITHDRAWAL("AssetTransaction"),
    MM_ORDER_PLACED("Order"),
    MM_ORDER_AMENDED("Order"),
    MM_ORDER_CANCELLED("Order"),
    ORDER_PLACED("Order"),
    ORDER_AMENDED("Order"),
    ORDER_CANCELLED("Order"),
    /** The market would not have it. */
    ORDER_REJECTED("Order"),
    /** Its time was over. */
    ORDER_EXPIRED("Order"),
    MM_TRADE_EXECUTED("Trade"),
    TRADE_EXECUTED("Trade"),
    /** Something happened in a market that nobody could decide: it stands still until an administrator lets it go on. */
    MARKET_HALTED("Market"),
    MARKET_RESUMED("Market"),
    FEES_UPDATED("Fees"),
    /** Orders of many market makers were placed in one move; each of these has a ticket of its own besides. */
    LIQUIDITY_CREATED("LiquidityOperation"),
    LIQUIDITY_CANCELLED("LiquidityOperation"),
    /** Market makers were given what liquidity needs; each of them has a ticket of its own besides. */
    LIQUIDITY_PROVISIONED("LiquidityOperation"),
    /** A market maker's quotes took the place of its last ones. */
    QUOTE_UPDATED("Order"),
    /** Quotes that follow the market by themselves: how, since when, and no more. */
    AUTO_QUOTING_CONFIGURED("Quoting"),
    AUTO_QUOTING_STARTED("Quoting"),
    AUTO_QUOTING_PAUSED("Quoting"),
    AUTO_QUOTING_STOPPED("Quoting"),
    API_KEY_CREATED("ApiKey"),
    API_KEY_REVOKED("ApiKey"),
    /** Something lay in a market's queue that is no command. */
    MARKET_MESSAGE_REFUSED("Market"),
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
