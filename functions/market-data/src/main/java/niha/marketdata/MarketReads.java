package niha.marketdata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.Stats;
import niha.app.market.TapeTrade;
import niha.http.Paging;
import niha.http.Request;
import niha.http.Response;
import niha.units.Amount;
import niha.units.Asset;

/** Shows the markets. */
record MarketReads(MarketData data, Halts halts, InstantSource clock) {
    private static final int DEPTH_DEFAULT = 50;
    private static final int DEPTH_MAX = 500;
    private static final Pattern PLACE = Pattern.compile("[0-9]{19}-[0-9]{6}");

    private enum Certificate {
        CEA,
        EUA
    }

    Response book(Request request) {
        return ofMarket(request, query -> depth(query), (asset, depth) -> {
            var book = book(asset);
            return Response.ok(BookAnswer.of(book, depth, isHalted(asset)));
        });
    }

    Response depth(Request request) {
        return ofMarket(
                request, query -> depth(query), (asset, depth) -> Response.ok(DepthAnswer.of(book(asset), depth)));
    }

    private static int depth(Paging query) {
        return query.number("depth", 1, DEPTH_MAX, DEPTH_DEFAULT);
    }

    Response trades(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(cursor -> PLACE.matcher(cursor).matches());
        var certificate = certificate(query);
        return query.answer(() -> {
            var page = data.tape(certificate.orElseThrow(), wanted);
            return query.linked(
                    Response.ok(page.rows().stream().map(TapeTrade::of).toList()), page.next());
        });
    }

    Response stats(Request request) {
        return ofMarket(
                request,
                _ -> 0,
                (asset, _) -> Response.ok(
                        StatsAnswer.of(book(asset), Stats.of(data, asset, clock.instant()), isHalted(asset))));
    }

    private record CandleAnswer(
            Instant start,
            BigDecimal open,
            BigDecimal high,
            BigDecimal low,
            BigDecimal close,
            long volume,
            BigDecimal turnoverEur,
            long trades) {
        static CandleAnswer of(Candle candle) {
            return new CandleAnswer(
                    candle.start(),
                    candle.open().toDecimal(),
                    candle.high().toDecimal(),
                    candle.low().toDecimal(),
                    candle.close().toDecimal(),
                    candle.volume(),
                    new Amount(Asset.EUR, candle.turnover()).toDecimal(),
                    candle.trades());
        }
    }

    Response candles(Request request) {
        var query = new Paging(request);
        var certificate = certificate(query);
        var interval = interval(request, query);
        var wanted = query.wanted(_ -> false);
        var from = query.moment("date_from", MarketReads::start).orElse(Instant.EPOCH);
        var now = clock.instant();
        var to = query.moment("date_to", day -> start(day.plusDays(1)))
                .filter(now::isAfter)
                .orElse(now);
        return query.answer(
                () -> Response.ok(data.candles(certificate.orElseThrow(), interval, from, to, wanted.limit()).stream()
                        .map(CandleAnswer::of)
                        .toList()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Interval interval(Request request, Paging query) {
        var written = request.query("interval").orElse(Interval.H1.code());
        var known = Arrays.stream(Interval.values())
                .filter(interval -> interval.code().equals(written))
                .findFirst();
        if (known.isEmpty()) query.refuse("interval", "must be one of 1m, 5m, 1h, 1d");
        return known.orElse(Interval.H1);
    }

    private interface Answer {
        Response of(Asset certificate, int number);
    }

    private static Response ofMarket(Request request, Function<Paging, Integer> number, Answer answer) {
        var query = new Paging(request);
        var certificate = certificate(query);
        int read = number.apply(query);
        return query.answer(() -> answer.of(certificate.orElseThrow(), read));
    }

    private static Optional<Asset> certificate(Paging query) {
        var chosen = query.choice("certificate_type", Certificate.class);
        if (chosen.isEmpty() && query.errors().isEmpty()) query.refuse("certificate_type", "is required");
        return chosen.map(certificate -> Asset.valueOf(certificate.name()));
    }

    private BookView book(Asset certificate) {
        return data.book(certificate).orElse(BookView.empty(certificate));
    }

    private boolean isHalted(Asset certificate) {
        return halts.find(certificate).isPresent();
    }
}
