package niha.app.marketmakers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import niha.app.Page;
import niha.ledger.Balance;
import niha.parties.Email;
import niha.parties.MarketMaker;
import niha.parties.MarketMakerType;

/** The market makers as they are stored. Every read is of the latest state. */
public interface MarketMakers {
    Optional<MarketMaker> find(UUID id);

    /** Those that match, newest first. */
    Page<MarketMaker> page(Filter filter, Page.Wanted wanted);

    /** The balances of each, in the order of the market makers given; an asset never held is absent. */
    List<List<Balance>> balances(List<MarketMaker> marketMakers);

    /** Whether somebody on the platform has this address, in any case. */
    boolean emailTaken(Email email);

    /** Which market makers are wanted. */
    record Filter(Optional<Boolean> active, Optional<MarketMakerType> type, Optional<String> text) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether the text stands in the name or in the address, in any case. */
        public boolean matches(MarketMaker marketMaker) {
            return active.map(wanted -> wanted == marketMaker.active()).orElse(true)
                    && type.map(wanted -> wanted == marketMaker.type()).orElse(true)
                    && text.map(wanted -> contains(marketMaker.name(), wanted)
                                    || contains(marketMaker.email().address(), wanted))
                            .orElse(true);
        }

        private static boolean contains(String where, String what) {
            return where.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT));
        }
    }
}
