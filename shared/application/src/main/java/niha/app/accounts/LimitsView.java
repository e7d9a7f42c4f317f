package niha.app.accounts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import niha.parties.Limits;
import niha.units.Amount;
import niha.units.Asset;

/** A market maker's limits as the outside sees them. */
public record LimitsView(
        Map<Asset, Optional<Long>> positionMax, Optional<BigDecimal> notionalMaxEur, Optional<Integer> priceBandBps) {

    public static LimitsView of(Limits limits) {
        var positions = new LinkedHashMap<Asset, Optional<Long>>();
        for (var certificate : Asset.certificates()) positions.put(certificate, limits.positionMax(certificate));
        return new LimitsView(
                positions,
                limits.notionalMax().map(cents -> new Amount(Asset.EUR, cents).toDecimal()),
                limits.priceBandBasisPoints());
    }
}
