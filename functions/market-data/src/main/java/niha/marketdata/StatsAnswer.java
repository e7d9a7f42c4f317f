package niha.marketdata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import niha.app.market.Candle;
import niha.app.market.MarketData.BookView;
import niha.app.market.Reference;
import niha.book.Side;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;

/** A market's last day as the outside sees it. */
record StatsAnswer(
        Asset certificateType,
        Optional<BigDecimal> lastPrice,
        @JsonProperty("open_24h") Optional<BigDecimal> open24h,
        @JsonProperty("high_24h") Optional<BigDecimal> high24h,
        @JsonProperty("low_24h") Optional<BigDecimal> low24h,
        @JsonProperty("change_24h") Optional<BigDecimal> change24h,
        @JsonProperty("change_percent_24h") Optional<BigDecimal> changePercent24h,
        @JsonProperty("volume_24h") long volume24h,
        @JsonProperty("turnover_eur_24h") BigDecimal turnoverEur24h,
        @JsonProperty("trades_24h") long trades24h,
        Optional<BigDecimal> bestBid,
        Optional<BigDecimal> bestAsk,
        BigDecimal referencePrice,
        Reference.Source referenceSource,
        boolean halted) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static StatsAnswer of(BookView book, Optional<Candle> day, boolean halted) {
        var reference = Reference.of(book);
        return new StatsAnswer(
                book.certificate(),
                book.last().map(Price::toDecimal),
                day.map(candle -> candle.open().toDecimal()),
                day.map(candle -> candle.high().toDecimal()),
                day.map(candle -> candle.low().toDecimal()),
                day.map(StatsAnswer::change),
                day.map(candle ->
                        change(candle).multiply(HUNDRED).divide(candle.open().toDecimal(), 2, RoundingMode.HALF_UP)),
                day.map(Candle::volume).orElse(0L),
                new Amount(Asset.EUR, day.map(Candle::turnover).orElse(0L)).toDecimal(),
                day.map(Candle::trades).orElse(0L),
                book.best(Side.BUY).map(Price::toDecimal),
                book.best(Side.SELL).map(Price::toDecimal),
                reference.price(),
                reference.source(),
                halted);
    }

    private static BigDecimal change(Candle day) {
        return day.close().toDecimal().subtract(day.open().toDecimal());
    }
}
