package niha.http.orders;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import niha.app.risk.Positions;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.parties.Holder;

/** Shows what a market maker holds and what it has at stake. */
public record RiskReads(Traders traders, Positions positions) {

    public Response inventory(Request request) {
        return found(request, positions::inventory);
    }

    public Response risk(Request request) {
        return found(request, positions::risk);
    }

    private Response found(Request request, Function<Holder, Object> look) {
        var named = traders.areNamed() ? Traders.uuid(request.path("id")) : Optional.<UUID>empty();
        return traders.holder(request.signedIn(), named)
                .map(holder -> Response.ok(look.apply(holder)))
                .orElseGet(() -> Problem.of(traders.missing()).response(request));
    }
}
