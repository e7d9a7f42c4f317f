package niha.marketmakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.marketmakers.MarketMakerView;
import niha.app.marketmakers.MarketMakers;
import niha.app.marketmakers.MarketMakers.Filter;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.parties.MarketMaker;
import niha.parties.MarketMakerType;

/** Lists and shows market makers with their balances. */
record MarketMakerReads(MarketMakers marketMakers) {
    private static final int TEXT_LENGTH_MAX = 100;

    /** How the query says it. */
    private enum Status {
        active,
        inactive
    }

    Response list(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(cursor -> uuid(cursor).isPresent());
        var filter = new Filter(
                query.choice("status", Status.class).map(Status.active::equals),
                query.choice("mm_type", MarketMakerType.class),
                query.text("q", TEXT_LENGTH_MAX));
        return query.answer(() -> {
            var page = marketMakers.page(filter, wanted);
            return query.linked(Response.ok(views(page.rows())), page.next());
        });
    }

    Response show(Request request) {
        return uuid(request.path("id"))
                .flatMap(marketMakers::find)
                .map(found -> Response.ok(views(List.of(found)).getFirst()))
                .orElseGet(() -> Problem.notFound("Market Maker").response(request));
    }

    private List<MarketMakerView> views(List<MarketMaker> rows) {
        var balances = marketMakers.balances(rows);
        var views = new ArrayList<MarketMakerView>();
        for (int i = 0; i < rows.size(); i++) views.add(MarketMakerView.of(rows.get(i), balances.get(i)));
        return views;
    }

    /** Only the one way in which ids are written: what parses loosely would give one thing many addresses. */
    private static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
