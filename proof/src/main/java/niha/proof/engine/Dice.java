package niha.proof.engine;

/** SplitMix64, spelt out so that a stream is the same in every language and on every JDK. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
    }

    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) (((mixed ^ (mixed >>> 31)) >>> 1) % bound);
    }

    boolean coin() {
        return below(2) == 0;
    }
}
