package niha.app.orders;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.book.Side;
import niha.orders.FeeRate;
import niha.parties.HolderKind;
import niha.units.Asset;

/** The schedule of fees as the outside sees it: basis points by certificate, kind of holder and side. */
public record FeesView(@JsonValue Map<Asset, Map<HolderKind, Map<Side, Integer>>> basisPoints) {
    public static FeesView of(List<FeeRate> rates) {
        var shown = new EnumMap<Asset, Map<HolderKind, Map<Side, Integer>>>(Asset.class);
        for (var rate : rates) {
            var line = rate.line();
            shown.computeIfAbsent(line.certificate(), _ -> new EnumMap<>(HolderKind.class))
                    .computeIfAbsent(line.kind(), _ -> new EnumMap<>(Side.class))
                    .put(line.side(), rate.basisPoints());
        }
        return new FeesView(shown);
    }
}
