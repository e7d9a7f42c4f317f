package niha.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A book as one draws it: a price a line, the highest first, asks above bids, at each who came first. An order has the
 * name of its owner; whoever has more than one has a number behind the name, which does not make another owner of him.
 */
final class Scene {
    final Book book = new Book();
    private final List<String> trades = new ArrayList<>();
    private final Map<String, Long> orders = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();

    private Scene() {}

    static Scene of(String drawing) {
        var scene = new Scene();
        drawing.lines().forEach(scene::level);
        scene.book.check();
        return scene;
    }

    Outcome enter(String name, Side side, long limit, long quantity, Terms terms) {
        return enter(name, side, limit, quantity, terms, Integer.MAX_VALUE);
    }

    Outcome enter(String name, Side side, long limit, long quantity, Terms terms, int fillsMax) {
        return sound(book.enter(order(name), 0, owner(name), side, limit, quantity, terms, fillsMax, this::traded));
    }

    Outcome buyFor(String name, long limit, long budget) {
        return sound(book.buyFor(order(name), 0, owner(name), limit, budget, Integer.MAX_VALUE, this::traded));
    }

    Outcome resume(int fillsMax) {
        return sound(book.resume(fillsMax, this::traded));
    }

    /** The number of an order, given when it is first named. */
    long order(String name) {
        long order = orders.computeIfAbsent(name, _ -> orders.size() + 1L);
        names.put(order, name);
        return order;
    }

    String trades() {
        return String.join(", ", trades);
    }

    String drawn() {
        var asks = lines(Side.SELL);
        return String.join("\n", asks.reversed()) + "\n" + String.join("\n", lines(Side.BUY)) + "\n";
    }

    private List<String> lines(Side side) {
        var lines = new ArrayList<String>();
        var view = book.view();
        for (long price = view.best(side); price != 0; price = view.beyond(side, price)) {
            var queue = new ArrayList<String>();
            for (long order = view.firstAt(price); order != 0; order = view.behind(order))
                queue.add(names.get(order) + " " + view.remaining(order));
            lines.add((side == Side.SELL ? "ask " : "bid ") + price + ": " + String.join(", ", queue));
        }
        return lines;
    }

    private void level(String line) {
        var parts = line.split("[ :,]+", -1);
        var side = parts[0].equals("ask") ? Side.SELL : Side.BUY;
        for (int i = 2; i < parts.length; i += 2)
            book.rest(
                    order(parts[i]), 0, owner(parts[i]), side, Long.parseLong(parts[1]), Long.parseLong(parts[i + 1]));
    }

    private static long owner(String name) {
        return name.chars()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .hashCode();
    }

    private void traded(long taker, long maker, long price, long quantity, long makerRemaining) {
        trades.add("%s %d at %d".formatted(names.get(maker), quantity, price));
    }

    private Outcome sound(Outcome outcome) {
        book.check();
        return outcome;
    }
}
