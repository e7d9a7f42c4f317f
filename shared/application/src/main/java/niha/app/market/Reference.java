package niha.app.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import niha.app.Page;
import niha.app.market.MarketData.BookView;
import niha.book.Side;
import niha.units.Asset;
import niha.units.Price;

/** What a certificate is worth, and how that is known: the middle of the book, else its one side, else the last price, else a default. */
public record Reference(BigDecimal price, Source source) {
    private static final int HALF_CENT_SCALE = 3;
    private static final int HALF_CENTS = 5;
    private static final int BASIS_POINTS_SCALE = 4;

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

    /** The moment that it is of; a default has none. */
    public Optional<Instant> asOf(MarketData data, BookView book) {
        return switch (source) {
            case MID, BEST_BID, BEST_ASK -> Optional.of(book.at());
            case LAST ->
                data.tape(book.certificate(), new Page.Wanted(1, 0, Optional.empty())).rows().stream()
                        .findFirst()
                        .map(trade -> trade.at());
            case DEFAULT -> Optional.empty();
        };
    }

    /** What so many certificates are worth at this price, in EUR; half up to the cent, since no money moves by it. */
    public BigDecimal worth(long quantity) {
        return price.multiply(BigDecimal.valueOf(quantity)).setScale(Asset.EUR.scale(), RoundingMode.HALF_UP);
    }

    /** How far a price lies from it, in basis points of it; a part of one counts as one. */
    public long basisPointsTo(Price other) {
        return other.toDecimal()
                .subtract(price)
                .abs()
                .movePointRight(BASIS_POINTS_SCALE)
                .divide(price, 0, RoundingMode.UP)
                .longValueExact();
    }

    /** Exact: it may lie between two ticks. */
    public static BigDecimal middle(Price bid, Price ask) {
        return BigDecimal.valueOf((bid.cents() + ask.cents()) * HALF_CENTS, HALF_CENT_SCALE);
    }

    /** What is assumed where nobody has ever said a price. */
    public static Price initial(Asset certificate) {
        return switch (certificate) {
            case CEA -> new Price(1_400);
            case EUA -> new Price(8_100);
            case EUR -> throw new IllegalArgumentException("There is no market of EUR");
        };
    }
}
