package niha.parties;

import java.util.List;
import niha.units.Asset;

/** Who can have an account: two kinds of market maker, one that sells certificates and one that buys them, and clients. */
public enum HolderType {
    ASSET_HOLDER,
    LIQUIDITY_PROVIDER,
    CLIENT;

    /** The assets that it may be funded with, in the order in which they are shown. */
    public List<Asset> funding() {
        return switch (this) {
            case ASSET_HOLDER -> List.of(Asset.CEA, Asset.EUA);
            case LIQUIDITY_PROVIDER -> List.of(Asset.EUR);
            case CLIENT -> List.of(Asset.EUR, Asset.CEA, Asset.EUA);
        };
    }

    public HolderKind kind() {
        return this == CLIENT ? HolderKind.CLIENT : HolderKind.MARKET_MAKER;
    }
}
