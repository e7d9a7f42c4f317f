package niha.app.orders;

import java.util.List;
import java.util.UUID;
import niha.ledger.AccountId;
import niha.units.Asset;

/** Which orders stand for a market maker's quotes. */
public interface Quotes {
    Standing find(AccountId account, Asset certificate);

    /**
     * The quotes that were asked for last.
     *
     * @param orders some of which may have traded or ended since
     * @param version how often they were replaced; 0 where there never were any
     */
    record Standing(AccountId account, Asset certificate, List<UUID> orders, long version) {
        public Standing {
            orders = List.copyOf(orders);
        }

        public static Standing none(AccountId account, Asset certificate) {
            return new Standing(account, certificate, List.of(), 0);
        }

        Standing replacedBy(List<UUID> others) {
            return new Standing(account, certificate, others, version + 1);
        }
    }
}
