package niha.app.accounts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import niha.app.accounts.Proof.Line;
import niha.units.Amount;
import niha.units.Asset;

/** Whether the ledger balances, asset by asset. */
public record ProofView(boolean balanced, Map<Asset, AssetReport> assets) {

    /** What all accounts hold, what the world gave them, and by how much these differ. */
    public record AssetReport(BigDecimal held, BigDecimal given, BigDecimal difference, boolean balanced) {
        static AssetReport of(Asset asset, Line line) {
            return new AssetReport(
                    decimal(asset, line.held()),
                    decimal(asset, line.given()),
                    decimal(asset, line.difference()),
                    line.difference() == 0);
        }

        private static BigDecimal decimal(Asset asset, long units) {
            return new Amount(asset, units).toDecimal();
        }
    }

    public static ProofView of(Map<Asset, Line> lines) {
        var assets = new EnumMap<Asset, AssetReport>(Asset.class);
        lines.forEach((asset, line) -> assets.put(asset, AssetReport.of(asset, line)));
        return new ProofView(assets.values().stream().allMatch(AssetReport::balanced), assets);
    }
}
