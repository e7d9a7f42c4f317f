package niha.proof.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import niha.accounts.AccountsFunction;
import niha.app.Ids;
import niha.app.commands.Change;
import niha.app.commands.Change.AccountOpened;
import niha.app.commands.Change.OrderAccepted;
import niha.app.commands.Change.Posted;
import niha.app.commands.Ports.Outdated;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.Tables;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.orderdesk.OrdersFunction;
import niha.orders.Order;
import niha.parties.Holder;
import niha.proof.growth.Ground.Question;
import niha.testkit.Any;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

/** Accounts, what moved on them and what they asked for, in any number. */
final class Accounts {
    private static final int YEAR = 2026;
    /** Two items for each and one for the balance: as many as a transaction takes. */
    private static final int ENTRIES_TOGETHER = 49;

    private static final int ORDERS_TOGETHER = 16;
    private static final int HOLDERS_TOGETHER = 100;
    private static final long PLENTY = 1_000_000;
    private static final Ids IDS = new Ids(new SplittableRandom(1));

    private final DynamoCommits commits;

    private Accounts(Ground ground) {
        commits = new DynamoCommits(ground.engine().client(), Tables.of(ground.cloud()));
    }

    /** The history of one account. */
    static List<Question> history(Ground ground, long size) {
        var accounts = new Accounts(ground);
        var holder = Any.marketMaker("History", 0);
        accounts.commit(List.of(new AccountOpened(holder)));
        accounts.move(holder, size);
        var path = "/admin/market-makers/" + holder.id() + "/transactions?limit=100";
        var function = new AccountsFunction(ground.cloud());
        return List.of(
                Question.of("an account's history, newest page", Ground.page(function, path)),
                Question.of(
                        "an account's history, page in the middle",
                        Ground.page(function, path + "&cursor=CEA" + size / 2)),
                Question.of(
                        "an account's history of one type, page in the middle",
                        Ground.page(function, path + "&transaction_type=TRADE_DEBIT&cursor=CEA" + size / 2)));
    }

    /** The orders of one account. */
    static List<Question> orders(Ground ground, long size) {
        var accounts = new Accounts(ground);
        var holder = Any.marketMaker("Orders", 0);
        accounts.commit(List.of(new AccountOpened(holder)));
        var orders = accounts.accept(holder, size);
        var path = "/admin/market-orders?limit=100&market_maker_id=" + holder.id();
        var middle = orders.get(orders.size() / 2).terms().id();
        var function = new OrdersFunction(ground.cloud());
        return List.of(
                Question.of("an account's orders, newest page", Ground.page(function, path)),
                Question.of(
                        "an account's orders, page in the middle", Ground.page(function, path + "&cursor=" + middle)));
    }

    /** All accounts, each with something on it. */
    static List<Question> all(Ground ground, long size) {
        var accounts = new Accounts(ground);
        var holders = IntStream.range(0, (int) size)
                .mapToObj(i -> Any.marketMaker("Maker " + i, i))
                .toList();
        for (int from = 0; from < size; from += HOLDERS_TOGETHER)
            accounts.commit(holders.subList(from, (int) Math.min(size, from + HOLDERS_TOGETHER)).stream()
                    .<Change>map(AccountOpened::new)
                    .toList());
        for (var holder : holders) accounts.move(holder, 1);
        var function = new AccountsFunction(ground.cloud());
        var middle = holders.get(holders.size() / 2).id();
        return List.of(
                Question.of("account holders, newest page", Ground.page(function, "/admin/market-makers?limit=100")),
                Question.of(
                        "account holders, page in the middle",
                        Ground.page(function, "/admin/market-makers?limit=100&cursor=" + middle)),
                Question.of("proof that all balances add up", Ground.page(function, "/admin/reports/proof")));
    }

    /** One deposit, and then locks and releases by turns. */
    private void move(Holder holder, long entries) {
        var balance = Balance.none(holder.account(), Asset.CEA);
        var one = new Amount(Asset.CEA, 1);
        var first = Posting.deposit(balance, new Amount(Asset.CEA, PLENTY), occasion(1));
        commit(List.of(new Posted(first)));
        balance = first.after();
        for (long done = 1; done < entries; ) {
            var posting = Posting.on(balance);
            for (int i = 0; i < ENTRIES_TOGETHER && done < entries; i++) {
                var occasion = occasion(++done);
                posting = done % 2 == 0 ? posting.locked(one, occasion) : posting.released(one, occasion);
            }
            commit(List.of(new Posted(posting)));
            balance = posting.after();
        }
    }

    private static Occasion occasion(long number) {
        var at = Any.NOON.minusMillis(number);
        return new Occasion(
                IDS.at(at),
                new TicketNumber(YEAR, number),
                Optional.empty(),
                Any.admin().userId(),
                at);
    }

    private List<Order> accept(Holder holder, long size) {
        var orders = new ArrayList<Order>();
        for (long number = 1; number <= size; number++) {
            var terms = Depth.resting(number, holder.account(), Any.NOON.plusMillis(number));
            var placement = new Order.Placement(
                    holder.type().kind(),
                    new TicketNumber(YEAR, number),
                    Any.admin().userId());
            orders.add(Order.accepted(terms, placement));
        }
        for (int from = 0; from < size; from += ORDERS_TOGETHER)
            commit(orders.subList(from, (int) Math.min(size, from + ORDERS_TOGETHER)).stream()
                    .<Change>map(OrderAccepted::new)
                    .toList());
        return orders;
    }

    private void commit(List<Change> changes) {
        try {
            commits.commit(changes);
        } catch (Outdated impossible) {
            throw new IllegalStateException("Somebody else writes here", impossible);
        }
    }
}
