package niha.proof.market;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.orders.OrderType;
import niha.proof.market.Commands.Sent;
import niha.units.Asset;

/** The same commands for a market that lies in PostgreSQL: one call of a stored procedure each. */
record RivalBook(Postgres postgres) {
    private static final long PLENTY = 1_000_000_000_000L;

    /** A trade by what it is about, in the order in which it was made. */
    record Trade(UUID taker, UUID maker, long cents, long quantity) {}

    /** Empties the market and gives everybody plenty. */
    void open(List<UUID> accounts) throws SQLException, IOException {
        try (var connection = postgres.connect();
                var sql = connection.createStatement()) {
            sql.execute("drop schema public cascade; create schema public");
            sql.execute(schema());
            sql.execute("insert into market (certificate) values ('CEA')");
            try (var give = connection.prepareStatement("insert into balance values (?, ?, ?, 0)")) {
                for (var account : accounts)
                    for (var asset : List.of("EUR", "CEA")) {
                        give.setObject(1, account);
                        give.setString(2, asset);
                        give.setLong(3, PLENTY);
                        give.executeUpdate();
                    }
            }
        }
    }

    /** Every account that the commands name. */
    static List<UUID> accounts(List<Sent> commands) {
        return commands.stream()
                .flatMap(sent -> sent.command() instanceof Enter enter
                        ? Stream.of(UUID.fromString(enter.order().account().value()))
                        : Stream.of())
                .distinct()
                .toList();
    }

    /** Sends them over so many connections at once, each taking the next one, and says how long it took. */
    Duration run(List<Sent> commands, int connections) throws SQLException, InterruptedException {
        var next = new AtomicInteger();
        var open = new ArrayList<Connection>();
        for (int i = 0; i < connections; i++) open.add(postgres.connect());
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var all = new ArrayList<Future<?>>();
            for (var connection : open)
                all.add(threads.submit(() -> {
                    send(connection, commands, next);
                    return connection;
                }));
            for (var one : all) one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("PostgreSQL refused", e.getCause());
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        for (var connection : open) connection.close();
        return took;
    }

    private static void send(Connection connection, List<Sent> commands, AtomicInteger next) throws SQLException {
        try (var enter = connection.prepareStatement("select enter(?, ?, ?, ?, ?, ?, ?)");
                var back = connection.prepareStatement("select take_back(?, ?)")) {
            for (var i = next.getAndIncrement(); i < commands.size(); i = next.getAndIncrement())
                switch (commands.get(i).command()) {
                    case Enter order -> enter(enter, order);
                    case Cancel cancel -> takeBack(back, cancel);
                    default -> throw new IllegalStateException("Nothing for a rival: " + commands.get(i));
                }
        }
    }

    private static void enter(PreparedStatement statement, Enter enter) throws SQLException {
        var order = enter.order();
        statement.setObject(1, order.id());
        statement.setString(2, order.certificate().name());
        statement.setObject(3, UUID.fromString(order.account().value()));
        statement.setBoolean(4, order.gives() == Asset.EUR);
        statement.setLong(5, order.limit().cents());
        statement.setLong(6, order.quantity());
        statement.setBoolean(7, order.type() == OrderType.LIMIT);
        statement.execute();
    }

    private static void takeBack(PreparedStatement statement, Cancel cancel) throws SQLException {
        statement.setObject(1, cancel.errand().order());
        statement.setString(2, Asset.CEA.name());
        statement.execute();
    }

    List<Trade> trades() throws SQLException {
        var trades = new ArrayList<Trade>();
        try (var connection = postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select taker, maker, price, quantity from trade order by id")) {
            while (rows.next())
                trades.add(new Trade(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getLong(3),
                        rows.getLong(4)));
        }
        return trades;
    }

    /** Whether everything that it moved is still there. */
    boolean isConserved(int accounts) throws SQLException {
        try (var connection = postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select asset, sum(available + locked) from balance group by asset")) {
            while (rows.next()) if (rows.getLong(2) != PLENTY * accounts) return false;
            return true;
        }
    }

    /** Certificates that were sold in trades and not taken off the orders that sold or bought them. */
    long fillsLost() throws SQLException {
        try (var connection = postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select 2 * (select coalesce(sum(quantity), 0) from trade)"
                                + " - (select coalesce(sum(quantity - remaining), 0) from placed)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String schema() throws IOException {
        try (var in = RivalBook.class.getResourceAsStream("rival.sql")) {
            if (in == null) throw new IllegalStateException("rival.sql is not there");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
