package niha.proof.engine;

/** An order book that replays a stream. */
interface Engine {

    /** Does the command that begins at this number. */
    void apply(long[] commands, int at);

    Trades trades();
}
