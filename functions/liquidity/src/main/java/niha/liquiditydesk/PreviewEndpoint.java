package niha.liquiditydesk;

import com.fasterxml.jackson.databind.JsonNode;
import niha.app.commands.Refusal;
import niha.app.liquidity.LiquidityPreview;
import niha.app.liquidity.PlanLiquidity;
import niha.http.Body;
import niha.http.Endpoint;
import niha.http.Fields;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;

/** Says what liquidity would take now. Nothing is written, so there is no ticket either. */
record PreviewEndpoint(PlanLiquidity plan) implements Endpoint {
    @Override
    public Response answer(Request request) {
        return switch (Body.of(request)) {
            case Body.Unusable unusable -> Problem.of(unusable.why()).response(request);
            case Body.JsonObject object -> preview(request, object.node());
        };
    }

    private Response preview(Request request, JsonNode body) {
        var fields = Fields.of(body);
        var wanted = PlanFields.read(fields);
        fields.refuseUnknown();
        if (wanted.isEmpty() || !fields.errors().isEmpty())
            return Problem.of(new Refusal.InvalidFields(fields.errors())).response(request);
        var now = plan.now(wanted.get().certificate(), wanted.get().targets());
        return Response.ok(LiquidityPreview.of(now, request.receivedAt()));
    }
}
