package niha.app.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niha.app.Page;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.units.Asset;

/** The account holders as they are stored, with their balances. Every read is of the latest state. */
public interface Holders {
    Optional<Holder> find(HolderKind kind, UUID id);

    /** The holder whose user has this address. */
    Optional<Holder> ofUser(Email email);

    /** Those of a kind that match, newest first. */
    Page<Holder> page(HolderKind kind, Filter filter, Page.Wanted wanted);

    /** The balances of each, in the order of the holders given; an asset never held is absent. */
    List<List<Balance>> balances(List<Holder> holders);

    /** These balances, none where there is none. */
    Map<Proof.Key, Balance> balances(Set<Proof.Key> keys);

    /** The balance of one asset, perhaps none. */
    Balance balance(AccountId account, Asset asset);

    /** The entries of an account's asset, perhaps of one type only, newest first, from below this sequence number on. */
    List<Entry> entries(AccountId account, Asset asset, Optional<EntryType> type, long below, int limit);

    /** Whether somebody on the platform has this address, in any case. */
    boolean emailTaken(Email email);

    /** Which holders are wanted. */
    record Filter(Optional<Boolean> active, Optional<HolderType> type, Optional<String> text) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether the text stands in the name or in the address, in any case. */
        public boolean matches(Holder holder) {
            return active.map(wanted -> wanted == holder.active()).orElse(true)
                    && type.map(wanted -> wanted == holder.type()).orElse(true)
                    && text.map(wanted -> contains(holder.name(), wanted)
                                    || contains(holder.email().address(), wanted))
                            .orElse(true);
        }

        private static boolean contains(String where, String what) {
            return where.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT));
        }
    }
}
