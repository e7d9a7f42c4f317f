package niha.app.rebuild;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import niha.app.Json;
import niha.app.market.Candle;
import niha.app.market.MarketData.BookView;
import niha.book.Side;
import niha.ledger.Balance;
import niha.orders.Order;
import niha.orders.OrderTerms;
import niha.orders.Trade;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;

/** Things described fact by fact, so that two of them can be told apart by name. */
final class Facts {
    private Facts() {}

    /** What the journal decides of an order. How often and when it was written depends on the desk as well. */
    static Map<String, String> of(Order order) {
        var facts = terms(order.terms());
        facts.put("status", order.status().name());
        facts.put("reason", order.reason().map(Enum::name).orElse("none"));
        facts.put("filled", Long.toString(order.filled()));
        facts.put("gross", euros(order.gross()));
        facts.put("fees", euros(order.fees()));
        facts.put("locked", amount(order.terms().gives(), order.locked()));
        facts.put("entered", Long.toString(order.entered()));
        return facts;
    }

    /** Moments as a journal has them, which are those of the outside: to the millisecond. */
    private static Map<String, String> terms(OrderTerms terms) {
        var facts = new HashMap<String, String>();
        facts.put("certificate", terms.certificate().name());
        facts.put("side", terms.side().name());
        facts.put("type", terms.type().name());
        facts.put("time in force", terms.timeInForce().name());
        facts.put("post-only", Boolean.toString(terms.postOnly()));
        facts.put("limit", price(terms.limit()));
        facts.put("quantity", Long.toString(terms.quantity()));
        facts.put("budget", terms.budget().map(Facts::euros).orElse("none"));
        facts.put("end", terms.expiresAt().map(Json::timestamp).orElse("none"));
        facts.put("fee in basis points", Integer.toString(terms.feeBasisPoints()));
        facts.put("placed", Json.timestamp(terms.placedAt()));
        return facts;
    }

    /** Without its tickets: they were drawn when it was settled. */
    static Map<String, String> of(Trade trade) {
        var facts = new HashMap<String, String>();
        facts.put("certificate", trade.certificate().name());
        facts.put("place", trade.sequence() + "/" + trade.index());
        facts.put("at", trade.at().toString());
        facts.put("price", price(trade.price()));
        facts.put("quantity", Long.toString(trade.quantity()));
        facts.put("incoming", trade.incoming().name());
        for (var side : Side.values()) {
            var party = trade.party(side);
            facts.put(side + " order", party.order().toString());
            facts.put(side + " account", party.account().value());
            facts.put(side + " kind", party.kind().name());
            facts.put(side + " fee", euros(party.fee()));
        }
        return facts;
    }

    static Map<String, String> of(Balance balance) {
        return ofBalance(balance.asset(), balance.available(), balance.locked(), balance.version());
    }

    static Map<String, String> ofBalance(Asset asset, long available, long locked, long entries) {
        return Map.of(
                "available", amount(asset, available),
                "locked", amount(asset, locked),
                "entries", Long.toString(entries));
    }

    static Map<String, String> of(Candle candle) {
        return Map.of(
                "open", price(candle.open()),
                "high", price(candle.high()),
                "low", price(candle.low()),
                "close", price(candle.close()),
                "volume", Long.toString(candle.volume()),
                "turnover", euros(candle.turnover()),
                "trades", Long.toString(candle.trades()));
    }

    /** Each level of a book under its name, and what else is known of it. */
    static Map<String, Map<String, String>> of(BookView view) {
        var things = new LinkedHashMap<String, Map<String, String>>();
        things.put(
                "moment",
                Map.of("entry", Long.toString(view.sequence()), "at", view.at().toString()));
        view.last().ifPresent(last -> things.put("last price", Map.of("price", price(last))));
        for (var side : Side.values())
            for (var level : view.side(side))
                things.put(
                        side + " level " + price(level.price()),
                        Map.of(
                                "quantity",
                                Long.toString(level.quantity()),
                                "orders",
                                Integer.toString(level.orders())));
        return things;
    }

    private static String euros(long cents) {
        return amount(Asset.EUR, cents);
    }

    private static String amount(Asset asset, long units) {
        return new Amount(asset, units).toDecimal().toPlainString();
    }

    private static String price(Price price) {
        return price.toDecimal().toPlainString();
    }
}
