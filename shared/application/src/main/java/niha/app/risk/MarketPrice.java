package niha.app.risk;

import java.time.Instant;
import java.util.Optional;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.units.Asset;

/** What a certificate is worth, and of which moment that is; a default is of none. */
record MarketPrice(Reference reference, Optional<Instant> asOf) {

    static MarketPrice of(MarketData data, Asset certificate) {
        var book = data.book(certificate).orElse(BookView.empty(certificate));
        var reference = Reference.of(book);
        return new MarketPrice(reference, reference.asOf(data, book));
    }
}
