package niha.proof.engine;

/** All trades of an engine in one number (FNV-1a over the numbers, not their bytes), and how many they were. */
final class Trades {
    private static final long PRIME = 0x100000001b3L;
    private long digest = 0xcbf29ce484222325L;
    private long count;

    void add(long taker, long maker, long price, long quantity) {
        long mixed = (digest ^ taker) * PRIME;
        mixed = (mixed ^ maker) * PRIME;
        mixed = (mixed ^ price) * PRIME;
        digest = (mixed ^ quantity) * PRIME;
        count++;
    }

    long digest() {
        return digest;
    }

    long count() {
        return count;
    }
}
