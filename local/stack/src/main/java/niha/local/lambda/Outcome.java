package niha.local.lambda;

/** How an invocation ended. */
public sealed interface Outcome {
    /** The function answered with these bytes. */
    @SuppressWarnings("ArrayRecordComponent") // outcomes are never compared
    record Answered(byte[] bytes) implements Outcome {}

    /** The function threw. */
    record Failed(String why) implements Outcome {}

    /** The function took longer than it may. */
    record TimedOut(int seconds) implements Outcome {}
}
