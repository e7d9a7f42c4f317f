package niha.book;

import java.util.Arrays;

/**
 * Numbered slots, each for a resting order or for the level it rests at, a column for each thing known of either. A
 * level stands in the circle of its own queue, before the first and behind the last order: so nobody's neighbour has to
 * be asked for. Slot 0 is nobody: all its columns stay 0. Empty slots form a list through {@link #after}.
 */
final class Orders {
    /** The number of an order, 0 in a level's slot. */
    long[] id;

    long[] ownerHigh;
    long[] ownerLow;
    int[] remaining;
    int[] level;

    /** The neighbours in the queue. */
    int[] before;

    int[] after;

    /** Of a level: its price, and how many orders and certificates rest there. */
    int[] tick;

    int[] count;
    long[] quantity;

    private int empty;
    private int size;

    Orders(int capacity) {
        id = new long[capacity];
        ownerHigh = new long[capacity];
        ownerLow = new long[capacity];
        remaining = new int[capacity];
        level = new int[capacity];
        before = new int[capacity];
        after = new int[capacity];
        tick = new int[capacity];
        count = new int[capacity];
        quantity = new long[capacity];
        chain(1);
    }

    /** How many orders rest. */
    int size() {
        return size;
    }

    int take(long order, long high, long low, int quantity) {
        int slot = take();
        size++;
        id[slot] = order;
        ownerHigh[slot] = high;
        ownerLow[slot] = low;
        remaining[slot] = quantity;
        return slot;
    }

    int open(int price) {
        int slot = take();
        id[slot] = 0;
        tick[slot] = price;
        before[slot] = slot;
        after[slot] = slot;
        return slot;
    }

    /** Puts an order at the end of a level's queue. */
    void join(int head, int slot) {
        int last = before[head];
        level[slot] = head;
        before[slot] = last;
        after[slot] = head;
        after[last] = slot;
        before[head] = slot;
        count[head]++;
        quantity[head] += remaining[slot];
    }

    /** Takes an order out of its queue, wherever in it it stands, and empties its slot. Whether anybody is left there. */
    boolean leave(int head, int slot) {
        int earlier = before[slot];
        int later = after[slot];
        after[earlier] = later;
        before[later] = earlier;
        quantity[head] -= remaining[slot];
        give(slot);
        size--;
        return --count[head] != 0;
    }

    void close(int head) {
        give(head);
    }

    private int take() {
        if (empty == 0) grow();
        int slot = empty;
        empty = after[slot];
        return slot;
    }

    private void give(int slot) {
        after[slot] = empty;
        empty = slot;
    }

    private void grow() {
        int old = id.length;
        int capacity = Math.multiplyExact(old, 2);
        id = Arrays.copyOf(id, capacity);
        ownerHigh = Arrays.copyOf(ownerHigh, capacity);
        ownerLow = Arrays.copyOf(ownerLow, capacity);
        remaining = Arrays.copyOf(remaining, capacity);
        level = Arrays.copyOf(level, capacity);
        before = Arrays.copyOf(before, capacity);
        after = Arrays.copyOf(after, capacity);
        tick = Arrays.copyOf(tick, capacity);
        count = Arrays.copyOf(count, capacity);
        quantity = Arrays.copyOf(quantity, capacity);
        chain(old);
    }

    /** Lists the slots from this one on as empty; the last leads to 0, which ends the list. */
    private void chain(int first) {
        for (int slot = first; slot + 1 < after.length; slot++) after[slot] = slot + 1;
        empty = first;
    }
}
