package niha.quoting;

import java.util.List;

/** What a cycle comes to. */
public sealed interface Choice {
    /** What stands is near enough, and keeps its place in the queue. */
    record Keep() implements Choice {}

    /** These, in the place of what stands. */
    record Replace(List<Quote> quotes) implements Choice {
        public Replace {
            quotes = List.copyOf(quotes);
        }
    }

    /** Nothing, for now. */
    record Pause(Reason reason) implements Choice {}
}
