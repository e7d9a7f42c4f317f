package niha.proof.engine;

/** The orders that rest, so that any of them can be picked by a number: the last takes the place of one that leaves. */
final class Bag {
    private final int[] orders;
    private final int[] places;
    private int size;

    Bag(int capacity) {
        orders = new int[capacity];
        places = new int[capacity];
    }

    int size() {
        return size;
    }

    int at(int place) {
        return orders[place];
    }

    void add(long order) {
        places[(int) order] = size;
        orders[size++] = (int) order;
    }

    void remove(long order) {
        int place = places[(int) order];
        int last = orders[--size];
        orders[place] = last;
        places[last] = place;
    }
}
