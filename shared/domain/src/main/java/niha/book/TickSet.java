package niha.book;

/** Which of 4096 neighbours are there: 64 words of 64 bits, and one word that says which of them are not empty. */
final class TickSet {
    static final int BITS = 12;
    static final int SIZE = 1 << BITS;
    static final int NONE = -1;

    private final long[] words = new long[64];
    private long filled;

    void add(int member) {
        words[member >>> 6] |= 1L << member;
        filled |= 1L << (member >>> 6);
    }

    void remove(int member) {
        words[member >>> 6] &= ~(1L << member);
        if (words[member >>> 6] == 0) filled &= ~(1L << (member >>> 6));
    }

    boolean isEmpty() {
        return filled == 0;
    }

    int lowest() {
        return filled == 0 ? NONE : lowestOf(Long.numberOfTrailingZeros(filled));
    }

    int highest() {
        return filled == 0 ? NONE : highestOf(63 - Long.numberOfLeadingZeros(filled));
    }

    /** The nearest member above, whether or not this one is a member itself. */
    int above(int member) {
        int group = member >>> 6;
        // two steps, because a shift by 64 shifts nothing
        long word = words[group] & (-1L << member << 1);
        if (word != 0) return group << 6 | Long.numberOfTrailingZeros(word);
        long groups = filled & (-1L << group << 1);
        return groups == 0 ? NONE : lowestOf(Long.numberOfTrailingZeros(groups));
    }

    /** The nearest member below, whether or not this one is a member itself. */
    int below(int member) {
        int group = member >>> 6;
        long word = words[group] & ((1L << member) - 1);
        if (word != 0) return group << 6 | (63 - Long.numberOfLeadingZeros(word));
        long groups = filled & ((1L << group) - 1);
        return groups == 0 ? NONE : highestOf(63 - Long.numberOfLeadingZeros(groups));
    }

    private int lowestOf(int group) {
        return group << 6 | Long.numberOfTrailingZeros(words[group]);
    }

    private int highestOf(int group) {
        return group << 6 | (63 - Long.numberOfLeadingZeros(words[group]));
    }
}
