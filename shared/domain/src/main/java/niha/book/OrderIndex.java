package niha.book;

/**
 * Where an order is, by its number. Open addressing: a slot lies at its number's home or as near after it as there was
 * room. Removing closes the gap, so that nothing is left behind however many orders come and go.
 */
final class OrderIndex {
    /** At most one place in eight is taken: the first look nearly always decides. */
    private static final int SPARSITY = 8;
    /** 2^64 divided by the golden ratio: spreads consecutive numbers as evenly as anything can. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Orders orders;
    private int[] slots;
    private int shift;

    OrderIndex(Orders orders, int capacity) {
        this.orders = orders;
        slots = new int[SPARSITY * capacity];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
    }

    /** The slot of an order, 0 if it is not resting. */
    int find(long order) {
        int mask = slots.length - 1;
        for (int at = home(order); ; at = (at + 1) & mask) {
            int slot = slots[at];
            if (slot == 0 || orders.id[slot] == order) return slot;
        }
    }

    /** The caller has seen to it that no order of this number is resting. */
    void add(int slot) {
        if (orders.size() * SPARSITY > slots.length) grow();
        put(slot);
    }

    void remove(int slot) {
        int mask = slots.length - 1;
        int gap = home(orders.id[slot]);
        while (slots[gap] != slot) gap = (gap + 1) & mask;
        for (int at = (gap + 1) & mask; slots[at] != 0; at = (at + 1) & mask) {
            int away = (at - home(orders.id[slots[at]])) & mask;
            if (away < ((at - gap) & mask)) continue;
            slots[gap] = slots[at];
            gap = at;
        }
        slots[gap] = 0;
    }

    private int home(long order) {
        return (int) ((order * GOLDEN) >>> shift);
    }

    private void put(int slot) {
        int mask = slots.length - 1;
        int at = home(orders.id[slot]);
        while (slots[at] != 0) at = (at + 1) & mask;
        slots[at] = slot;
    }

    private void grow() {
        var old = slots;
        slots = new int[Math.multiplyExact(old.length, 2)];
        shift--;
        for (int slot : old) if (slot != 0) put(slot);
    }
}
