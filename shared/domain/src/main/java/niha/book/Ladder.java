package niha.book;

import org.jspecify.annotations.Nullable;

/**
 * Which prices have a level. Bids and asks share it: they never overlap, so the best of each tells whose a rung is.
 * Pages of 4096 ticks come into being when a price first needs one and stay.
 */
final class Ladder {
    static final int TICKS_MAX = 10_000_000;
    /** Above every price: what the best ask is where there is none. */
    static final int TOP = Integer.MAX_VALUE;
    /** Below every price: what the best bid is where there is none. */
    static final int BOTTOM = 0;

    private static final int IN_PAGE = TickSet.SIZE - 1;

    private final @Nullable Page[] pages = new Page[(TICKS_MAX >>> TickSet.BITS) + 1];
    private final TickSet filled = new TickSet();

    private static final class Page {
        final TickSet ticks = new TickSet();
        final int[] levels = new int[TickSet.SIZE];
    }

    /** The level at a price, 0 where there is none. */
    int level(int tick) {
        var page = pages[tick >>> TickSet.BITS];
        return page == null ? 0 : page.levels[tick & IN_PAGE];
    }

    void add(int tick, int level) {
        var page = pages[tick >>> TickSet.BITS];
        if (page == null) pages[tick >>> TickSet.BITS] = page = new Page();
        if (page.ticks.isEmpty()) filled.add(tick >>> TickSet.BITS);
        page.ticks.add(tick & IN_PAGE);
        page.levels[tick & IN_PAGE] = level;
    }

    void remove(int tick) {
        var page = page(tick >>> TickSet.BITS);
        page.levels[tick & IN_PAGE] = 0;
        page.ticks.remove(tick & IN_PAGE);
        if (page.ticks.isEmpty()) filled.remove(tick >>> TickSet.BITS);
    }

    /** The next price above that has a level, {@link #TOP} if none. */
    int above(int tick) {
        int number = tick >>> TickSet.BITS;
        var page = pages[number];
        int near = page == null ? TickSet.NONE : page.ticks.above(tick & IN_PAGE);
        if (near != TickSet.NONE) return number << TickSet.BITS | near;
        int far = filled.above(number);
        return far == TickSet.NONE ? TOP : far << TickSet.BITS | page(far).ticks.lowest();
    }

    /** The next price below that has a level, {@link #BOTTOM} if none. */
    int below(int tick) {
        int number = tick >>> TickSet.BITS;
        var page = pages[number];
        int near = page == null ? TickSet.NONE : page.ticks.below(tick & IN_PAGE);
        if (near != TickSet.NONE) return number << TickSet.BITS | near;
        int far = filled.below(number);
        return far == TickSet.NONE
                ? BOTTOM
                : far << TickSet.BITS | page(far).ticks.highest();
    }

    private Page page(int number) {
        var page = pages[number];
        if (page == null) throw new IllegalStateException("No level was ever on page " + number);
        return page;
    }
}
