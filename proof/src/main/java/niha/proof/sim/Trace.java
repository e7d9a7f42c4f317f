package niha.proof.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Everything that happened, as one number; and, for whoever wants to read it, in words. */
final class Trace {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long start;
    private final boolean telling;
    private final List<String> lines = new ArrayList<>();
    private long hash = FNV_START;

    Trace(long start, boolean telling) {
        this.start = start;
        this.telling = telling;
    }

    void took(long moment, String what) {
        hash = (hash ^ moment) * FNV_PRIME;
        hash = (hash ^ what.hashCode()) * FNV_PRIME;
    }

    void tell(long moment, Supplier<String> line) {
        if (telling) lines.add("%10.3f s  %s".formatted((moment - start) / 1_000.0, line.get()));
    }

    long hash() {
        return hash;
    }

    List<String> lines() {
        return lines;
    }
}
