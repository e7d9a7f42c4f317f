package niha.app.liquidity;

import java.time.Instant;
import java.util.Optional;
import niha.app.Page;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.liquidity.Plan;

/**
 * What a plan was made of.
 *
 * @param asOf the moment that the reference price is of; a default has none
 */
public record Circumstances(Plan plan, BookView book, Reference reference, Optional<Instant> asOf, boolean halted) {

    static Optional<Instant> asOf(MarketData data, BookView book, Reference reference) {
        return switch (reference.source()) {
            case MID, BEST_BID, BEST_ASK -> Optional.of(book.at());
            case LAST ->
                data.tape(book.certificate(), new Page.Wanted(1, 0, Optional.empty())).rows().stream()
                        .findFirst()
                        .map(trade -> trade.at());
            case DEFAULT -> Optional.empty();
        };
    }
}
