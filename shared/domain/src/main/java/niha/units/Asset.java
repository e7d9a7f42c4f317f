package niha.units;

import java.util.List;
import java.util.stream.Stream;

/** What can be held: money, or certificates that are whole tonnes. */
public enum Asset {
    EUR(2, 100_000_000_000_000L),
    CEA(0, 100_000_000L),
    EUA(0, 100_000_000L);

    private static final List<Asset> CERTIFICATES =
            Stream.of(values()).filter(Asset::isCertificate).toList();

    private final int scale;
    private final long unitsMax;

    Asset(int scale, long unitsMax) {
        this.scale = scale;
        this.unitsMax = unitsMax;
    }

    /** Those that have a market. */
    public static List<Asset> certificates() {
        return CERTIFICATES;
    }

    /** Digits after the decimal point: one unit is the last of them. */
    public int scale() {
        return scale;
    }

    /** The most that one command may name: 10^12 EUR, 100 000 000 certificates. Ten thousand such fit into a long. */
    public long unitsMax() {
        return unitsMax;
    }

    public boolean isCertificate() {
        return this != EUR;
    }
}
