package niha.app.liquidity;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.parties.HolderType;
import niha.units.Amount;

/** What market makers are to be given so that there can be liquidity. */
public sealed interface Provision {
    /** More than this is not provisioned at once: each is on record under the ticket of the whole. */
    int MARKET_MAKERS_MAX = 50;

    HolderType type();

    /** For all of them together. */
    Amount amount();

    int count();

    /** So many new ones, each with its part of the amount. */
    record CreateNew(HolderType type, Amount amount, int count) implements Provision {}

    /** These, each with its part more. */
    record FundExisting(HolderType type, Amount amount, List<UUID> ids) implements Provision {
        public FundExisting {
            ids = List.copyOf(ids);
        }

        @Override
        public int count() {
            return ids.size();
        }
    }

    /** Equal parts that add up; what is left over goes unit by unit to the first. */
    default List<Amount> parts() {
        var each = amount().units() / count();
        var left = amount().units() % count();
        return IntStream.range(0, count())
                .mapToObj(i -> new Amount(amount().asset(), each + (i < left ? 1 : 0)))
                .toList();
    }
}
