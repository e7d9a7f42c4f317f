package niha.market;

import java.util.UUID;
import niha.ledger.AccountId;
import niha.units.Price;

/**
 * One trade, between an incoming order and a resting one, at the resting one's price.
 *
 * @param restingFee cents that the resting order's account pays
 * @param incomingFee cents that the incoming order's account pays
 */
public record Fill(
        UUID resting, AccountId restingAccount, long quantity, Price price, long restingFee, long incomingFee) {
    public long gross() {
        return price.times(quantity);
    }
}
