package niha.app.market;

import java.math.BigDecimal;
import niha.app.market.MarketData.BookView;
import niha.book.Side;
import niha.units.Asset;
import niha.units.Price;

/** What a certificate is worth, and how that is known: the middle of the book, else its one side, else the last price, else a default. */
public record Reference(BigDecimal price, Source source) {
    private static final int HALF_CENT_SCALE = 3;
    private static final int HALF_CENTS = 5;

    public enum Source {
        MID,
        BEST_BID,
        BEST_ASK,
        LAST,
        DEFAULT
    }

    public static Reference of(BookView book) {
        var bid = book.best(Side.BUY);
        var ask = book.best(Side.SELL);
        if (bid.isPresent() && ask.isPresent()) return new Reference(middle(bid.get(), ask.get()), Source.MID);
        if (bid.isPresent()) return new Reference(bid.get().toDecimal(), Source.BEST_BID);
        if (ask.isPresent()) return new Reference(ask.get().toDecimal(), Source.BEST_ASK);
        return book.last()
                .map(last -> new Reference(last.toDecimal(), Source.LAST))
                .orElseGet(() -> new Reference(initial(book.certificate()).toDecimal(), Source.DEFAULT));
    }

    /** Exact: it may lie between two ticks. */
    public static BigDecimal middle(Price bid, Price ask) {
        return BigDecimal.valueOf((bid.cents() + ask.cents()) * HALF_CENTS, HALF_CENT_SCALE);
    }

    private static Price initial(Asset certificate) {
        return switch (certificate) {
            case CEA -> new Price(1_400);
            case EUA -> new Price(8_100);
            case EUR -> throw new IllegalArgumentException("There is no market of EUR");
        };
    }
}
