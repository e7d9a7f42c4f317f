package niha.app.orders;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niha.app.Page;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Journal;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.market.JournalEntry;
import niha.market.Snapshot;
import niha.orders.Order;
import niha.orders.Trade;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.units.Asset;

/** A store as it is read. Lists for people are nobody's business here. */
final class Stored {
    private Stored() {}

    private static AssertionError notForPeople() {
        return new AssertionError("Nobody is shown anything here");
    }

    record StoredJournal(Store store) implements Journal {
        @Override
        public void append(JournalEntry entry) throws Outdated {
            if (entry.sequence() != store.journal.size() + 1) throw new Outdated("entry " + entry.sequence());
            store.journal.add(entry);
        }

        @Override
        public List<JournalEntry> after(Asset certificate, long sequence, int most) {
            return store.journal.stream().skip(sequence).limit(most).toList();
        }

        @Override
        public Optional<Snapshot> snapshot(Asset certificate) {
            return Optional.empty();
        }

        @Override
        public void keep(Snapshot snapshot) {
            throw notForPeople();
        }
    }

    record StoredOrders(Store store) implements Orders {
        @Override
        public Optional<Order> find(Key key) {
            return Optional.ofNullable(store.orders.get(key));
        }

        @Override
        public Map<Key, Order> all(Collection<Key> keys) {
            var found = new HashMap<Key, Order>();
            keys.forEach(key -> find(key).ifPresent(order -> found.put(key, order)));
            return found;
        }

        @Override
        public Optional<Order> ofMarketMaker(UUID order) {
            throw notForPeople();
        }

        @Override
        public Page<Order> page(AccountId account, Orders.Filter filter, Page.Wanted wanted) {
            throw notForPeople();
        }

        @Override
        public Page<Order> ofMarketMakers(Orders.Filter filter, Page.Wanted wanted) {
            throw notForPeople();
        }

        @Override
        public List<Trade> trades(Order order, int most) {
            throw notForPeople();
        }

        @Override
        public Map<AccountId, OrderCounts> counts(Collection<AccountId> accounts) {
            throw notForPeople();
        }

        @Override
        public Page<Trade> trades(AccountId account, Orders.TradeFilter filter, Page.Wanted wanted) {
            throw notForPeople();
        }
    }

    record StoredHolders(Store store) implements Holders {
        @Override
        public Balance balance(AccountId account, Asset asset) {
            return store.balance(new Proof.Key(account, asset));
        }

        @Override
        public Map<Proof.Key, Balance> balances(Set<Proof.Key> keys) {
            var found = new HashMap<Proof.Key, Balance>();
            keys.forEach(key -> found.put(key, store.balance(key)));
            return found;
        }

        @Override
        public Optional<Holder> find(HolderKind kind, UUID id) {
            throw notForPeople();
        }

        @Override
        public Optional<Holder> ofUser(Email email) {
            throw notForPeople();
        }

        @Override
        public Page<Holder> page(HolderKind kind, Holders.Filter filter, Page.Wanted wanted) {
            throw notForPeople();
        }

        @Override
        public List<List<Balance>> balances(List<Holder> holders) {
            throw notForPeople();
        }

        @Override
        public List<Entry> entries(AccountId account, Asset asset, Optional<EntryType> type, long below, int limit) {
            throw notForPeople();
        }

        @Override
        public boolean emailTaken(Email email) {
            throw notForPeople();
        }
    }
}
