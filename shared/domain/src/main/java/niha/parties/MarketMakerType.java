package niha.parties;

import java.util.List;
import niha.units.Asset;

/** The two kinds of market maker: one holds certificates and sells, the other holds EUR and buys. */
public enum MarketMakerType {
    ASSET_HOLDER,
    LIQUIDITY_PROVIDER;

    /** The assets that it may be funded with, in the order in which they are shown. */
    public List<Asset> funding() {
        return switch (this) {
            case ASSET_HOLDER -> List.of(Asset.CEA, Asset.EUA);
            case LIQUIDITY_PROVIDER -> List.of(Asset.EUR);
        };
    }
}
