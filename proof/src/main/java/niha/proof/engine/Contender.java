package niha.proof.engine;

/** Who is measured. */
enum Contender {
    BOOK("Niha's book"),
    EXCHANGE_CORE("exchange-core 0.5.3, OrderBookDirectImpl"),
    PLAIN("TreeMap and LinkedHashMap");

    final String title;

    Contender(String title) {
        this.title = title;
    }

    Engine engine() {
        return switch (this) {
            case BOOK -> new BookEngine();
            case EXCHANGE_CORE -> new ExchangeCoreEngine();
            case PLAIN -> new PlainEngine();
        };
    }
}
