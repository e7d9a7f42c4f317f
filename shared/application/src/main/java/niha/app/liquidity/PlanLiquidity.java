package niha.app.liquidity;

import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.liquidity.Plan;
import niha.liquidity.Plan.Targets;
import niha.units.Asset;

/** Plans liquidity on what is stored now. Previewing and executing share it. */
public final class PlanLiquidity {
    private final MarketMakers marketMakers;
    private final MarketData data;
    private final Halts halts;

    public PlanLiquidity(MarketMakers marketMakers, MarketData data, Halts halts) {
        this.marketMakers = marketMakers;
        this.data = data;
        this.halts = halts;
    }

    public Circumstances now(Asset certificate, Targets targets) {
        var book = data.book(certificate).orElse(BookView.empty(certificate));
        var reference = Reference.of(book);
        var found = marketMakers.candidates(certificate, reference);
        return new Circumstances(
                Plan.of(certificate, reference.price(), targets, found.candidates()),
                found.leftOut(),
                book,
                reference,
                reference.asOf(data, book),
                halts.find(certificate).isPresent());
    }
}
