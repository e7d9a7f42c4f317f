package niha.app.events;

/** A fact about the platform. Its JSON is described by a schema in events/ that has its name and version. */
public interface Event {
    /** The schema's name, as in {@code MarketMakerCreated.v1}. */
    String type();

    /** The context that it comes from, as in {@code niha.ledger}. */
    String source();
}
