package niha.proof.market;

/** The stretches of an order's way, by the functions that serve them. */
enum Part {
    ACCEPTANCE("acceptance"),
    MATCH("match path"),
    SETTLEMENT("settlement"),
    DATA("market data"),
    LIVE("live"),
    RECORD("archive, seals and events");

    final String title;

    Part(String title) {
        this.title = title;
    }

    static Part of(String function) {
        return switch (function) {
            case "platform",
                    "accounts",
                    "orders",
                    "liquidity",
                    "liquidity-resume",
                    "quoting",
                    "quoting-overdue",
                    "quoting-desk",
                    "mm-api",
                    "api-keys" -> ACCEPTANCE;
            case "matching", "resend" -> MATCH;
            case "settlement", "ledger-check" -> SETTLEMENT;
            case "market-data", "market-watch" -> DATA;
            case "realtime", "realtime-push", "market-push" -> LIVE;
            default -> RECORD;
        };
    }
}
