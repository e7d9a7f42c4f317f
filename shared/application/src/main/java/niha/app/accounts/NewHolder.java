package niha.app.accounts;

import java.util.List;
import java.util.Optional;
import niha.parties.Email;
import niha.parties.HolderType;
import niha.units.Amount;

/** What an administrator asks for: a market maker and what it starts with. */
public record NewHolder(
        String name, Email email, Optional<String> description, HolderType type, List<Amount> openingBalances) {
    public NewHolder {
        openingBalances = List.copyOf(openingBalances);
    }
}
