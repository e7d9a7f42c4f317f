package niha.app.accounts;

import java.util.Optional;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.units.Amount;
import niha.units.Price;

/** At which cost certificates come in from the world: what is said, or else what their market's reference price is at that moment. */
record Costs(MarketData data) {

    /** In cents; money has no cost. */
    Optional<Long> of(Amount amount, Optional<Price> said) {
        if (!amount.asset().isCertificate()) return Optional.empty();
        return Optional.of(said.map(price -> price.times(amount.units())).orElseGet(() -> atMarket(amount)));
    }

    private long atMarket(Amount amount) {
        var book = data.book(amount.asset()).orElse(BookView.empty(amount.asset()));
        return Reference.of(book).worth(amount.units()).unscaledValue().longValueExact();
    }
}
