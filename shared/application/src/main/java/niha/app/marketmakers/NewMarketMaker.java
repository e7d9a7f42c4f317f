package niha.app.marketmakers;

import java.util.List;
import java.util.Optional;
import niha.parties.Email;
import niha.parties.MarketMakerType;
import niha.units.Amount;

/** What an administrator asks for: a market maker and what it starts with. */
public record NewMarketMaker(
        String name, Email email, Optional<String> description, MarketMakerType type, List<Amount> openingBalances) {
    public NewMarketMaker {
        openingBalances = List.copyOf(openingBalances);
    }
}
