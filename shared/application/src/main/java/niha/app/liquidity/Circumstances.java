package niha.app.liquidity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niha.app.liquidity.MarketMakers.LeftOut;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.liquidity.Plan;

/**
 * What a plan was made of.
 *
 * @param asOf the moment that the reference price is of; a default has none
 */
public record Circumstances(
        Plan plan, List<LeftOut> leftOut, BookView book, Reference reference, Optional<Instant> asOf, boolean halted) {
    public Circumstances {
        leftOut = List.copyOf(leftOut);
    }
}
