package niha.http.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import niha.app.Ids;
import niha.app.commands.Refusal;
import niha.app.orders.PreviewOrder;
import niha.http.Body;
import niha.http.Endpoint;
import niha.http.Fields;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;

/** Says what an order would do now. Nothing is written, so there is no ticket either. */
public record PreviewEndpoint(Traders traders, PreviewOrder preview, Ids ids) implements Endpoint {
    @Override
    public Response answer(Request request) {
        return switch (Body.of(request)) {
            case Body.Unusable unusable -> Problem.of(unusable.why()).response(request);
            case Body.JsonObject object -> preview(request, object.node());
        };
    }

    private Response preview(Request request, JsonNode body) {
        var fields = Fields.of(body);
        var wanted = OrderFields.read(fields, request.receivedAt());
        fields.refuseUnknown();
        if (wanted.isEmpty() || !fields.errors().isEmpty())
            return Problem.of(new Refusal.InvalidFields(fields.errors())).response(request);
        return traders.holder(request.signedIn(), Optional.empty())
                .map(holder -> Response.ok(
                        preview.of(holder, wanted.get(), ids.at(request.receivedAt()), request.receivedAt())))
                .orElseGet(() -> Problem.of(traders.missing()).response(request));
    }
}
