package niha.proof.soak;

/**
 * How things were at a moment.
 *
 * @param second since the load began
 * @param heapMb what is left on the heap after a collection
 * @param residentMb what the process takes of the machine; 0 where that is not told
 * @param settledS the longest that a journal entry took to be settled since the last look, or waits for it
 * @param shownS the longest that one took to be shown in the book, likewise
 * @param accepted orders until then
 */
public record Sample(
        double second, double heapMb, double residentMb, int threads, double settledS, double shownS, long accepted) {}
