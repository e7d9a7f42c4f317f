package niha.proof.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A way to start the function's JVM. */
enum Variant {
    PLAIN("as it comes", false, false),
    C1("C1 only", false, true),
    AOT("AOT cache", true, false),
    AOT_C1("AOT cache, C1 only", true, true);

    final String title;
    private final boolean cached;
    private final boolean c1;

    Variant(String title, boolean cached, boolean c1) {
        this.title = title;
        this.cached = cached;
        this.c1 = c1;
    }

    /** A cache that does not fit stops the JVM instead of being quietly left aside. */
    List<String> flags(Path cache) {
        var flags = new ArrayList<String>();
        if (cached) flags.addAll(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
        if (c1) flags.add("-XX:TieredStopAtLevel=1");
        return flags;
    }

    static List<String> training(Path cache) {
        return List.of("-XX:AOTCacheOutput=" + cache);
    }
}
