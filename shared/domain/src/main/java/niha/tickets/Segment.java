package niha.tickets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Which of a thousand neighbouring tickets have something in common. Numbers are dense, so a set of tickets is a row of bits, and
 * "failed, by this user, in this week" is three rows and two ANDs.
 */
public final class Segment {
    /** Tickets in one segment. A segment's bits fit into 128 bytes. */
    public static final int SIZE = 1_024;

    private final BitSet bits;

    private Segment(BitSet bits) {
        this.bits = bits;
    }

    public static Segment empty() {
        return new Segment(new BitSet(SIZE));
    }

    public static Segment full() {
        var bits = new BitSet(SIZE);
        bits.set(0, SIZE);
        return new Segment(bits);
    }

    public static Segment ofBytes(byte[] bytes) {
        return new Segment(BitSet.valueOf(bytes));
    }

    public byte[] toBytes() {
        return bits.toByteArray();
    }

    /** The segment that this number lies in, counted from 0 in its year. */
    public static long indexOf(long number) {
        return (number - 1) / SIZE;
    }

    public Segment with(long number) {
        var more = (BitSet) bits.clone();
        more.set((int) ((number - 1) % SIZE));
        return new Segment(more);
    }

    /** Those of its numbers that pass, when it stands at this index. */
    public Segment only(long index, LongPredicate passes) {
        var left = new BitSet(SIZE);
        for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1))
            if (passes.test(index * SIZE + bit + 1)) left.set(bit);
        return new Segment(left);
    }

    public Segment and(Segment other) {
        var both = (BitSet) bits.clone();
        both.and(other.bits);
        return new Segment(both);
    }

    public Segment or(Segment other) {
        var either = (BitSet) bits.clone();
        either.or(other.bits);
        return new Segment(either);
    }

    public int count() {
        return bits.cardinality();
    }

    /** The numbers in this segment, greatest first, when it stands at this index. */
    public List<Long> numbers(long index) {
        var numbers = new ArrayList<Long>();
        for (int bit = bits.length() - 1; bit >= 0; bit = bits.previousSetBit(bit - 1))
            numbers.add(index * SIZE + bit + 1);
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment segment && segment.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }
}
