package niha.app.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.Page;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.orders.Trade;
import niha.units.Asset;

/** The orders and trades as they are stored. Every read is of the latest state. */
public interface Orders {
    int OPEN_PER_PAGE = 500;

    /** Names an order: ids are unique, and orders lie with their accounts. */
    record Key(AccountId account, UUID order) {
        public static Key of(Order order) {
            return new Key(order.terms().account(), order.terms().id());
        }
    }

    Optional<Order> find(Key key);

    /** These orders; one that is not there is absent. */
    Map<Key, Order> all(Collection<Key> keys);

    /** An order of some market maker. */
    Optional<Order> ofMarketMaker(UUID order);

    /** An account's orders that match, newest first. */
    Page<Order> page(AccountId account, Filter filter, Page.Wanted wanted);

    /** Everything of an account that is open, in one market or in all. */
    default List<Order> open(AccountId account, Optional<Asset> certificate) {
        var open = Stream.of(OrderStatus.values()).filter(OrderStatus::isOpen).toList();
        var filter = new Filter(open, certificate, Optional.empty(), Optional.empty(), Optional.empty());
        var all = new ArrayList<Order>();
        var after = Optional.<String>empty();
        do {
            var page = page(account, filter, new Page.Wanted(OPEN_PER_PAGE, 0, after));
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    /** All market makers' orders that match, newest first. */
    Page<Order> ofMarketMakers(Filter filter, Page.Wanted wanted);

    /** An account's trades that match, newest first. */
    Page<Trade> trades(AccountId account, TradeFilter filter, Page.Wanted wanted);

    /** The newest so many trades of one order. */
    List<Trade> trades(Order order, int most);

    /** The counts of each of these accounts, also of one that has never placed an order. */
    Map<AccountId, OrderCounts> counts(Collection<AccountId> accounts);

    /** Which orders are wanted; no status stands for any. */
    record Filter(
            List<OrderStatus> statuses,
            Optional<Asset> certificate,
            Optional<Side> side,
            Optional<Instant> from,
            Optional<Instant> to) {
        public static final Filter ALL =
                new Filter(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Filter {
            statuses = List.copyOf(statuses);
        }

        /** Whether only orders that are open can match: there are few of those, however many there ever were. */
        public boolean openOnly() {
            return !statuses.isEmpty() && statuses.stream().allMatch(OrderStatus::isOpen);
        }

        public boolean matches(Order order) {
            var terms = order.terms();
            return (statuses.isEmpty() || statuses.contains(order.status()))
                    && certificate.map(wanted -> wanted == terms.certificate()).orElse(true)
                    && side.map(wanted -> wanted == terms.side()).orElse(true)
                    && from.map(moment -> !terms.placedAt().isBefore(moment)).orElse(true)
                    && to.map(moment -> terms.placedAt().isBefore(moment)).orElse(true);
        }
    }

    /** Which trades are wanted. */
    record TradeFilter(Optional<Asset> certificate, Optional<UUID> order) {
        public static final TradeFilter ALL = new TradeFilter(Optional.empty(), Optional.empty());

        public boolean matches(Trade trade) {
            return certificate.map(wanted -> wanted == trade.certificate()).orElse(true)
                    && order.map(wanted -> wanted.equals(trade.buyer().order())
                                    || wanted.equals(trade.seller().order()))
                            .orElse(true);
        }
    }
}
