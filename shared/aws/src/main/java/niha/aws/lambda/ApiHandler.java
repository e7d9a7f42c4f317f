package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import niha.app.Ids;
import niha.app.Json;
import niha.aws.Cloud;
import niha.http.Request;
import niha.http.Response;
import niha.http.Router;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Answers API Gateway's events (HTTP API, payload format 2.0) with a router, one log line and a few metrics each. */
public final class ApiHandler implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);

    private final Router router;
    private final Cloud cloud;
    private final Ids ids;

    public ApiHandler(Router router, Cloud cloud) {
        this.router = router;
        this.cloud = cloud;
        this.ids = new Ids(cloud.random());
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        var event = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        var response =
                PowertoolsLogging.withLogging(context, () -> answer(GatewayEvent.request(event, ids, cloud.clock())));
        out.write(GatewayEvent.write(response).getBytes(StandardCharsets.UTF_8));
    }

    private Response answer(Request request) {
        MDC.put("correlation_id", request.correlationId());
        MDC.put("route", request.routeKey());
        request.caller().ifPresent(caller -> MDC.put("user_id", caller.userId()));
        var response = routed(request);
        observe(request, response.status());
        return response;
    }

    private Response routed(Request request) {
        try {
            return router.answer(request);
        } catch (RuntimeException e) {
            LOG.error("failed", e);
            return Router.failed(request);
        }
    }

    private void observe(Request request, int status) {
        var took = Duration.between(request.receivedAt(), cloud.clock().instant());
        LOG.atInfo()
                .addKeyValue("status", status)
                .addKeyValue("took_ms", took.toMillis())
                .log("answered");
        Measured.as(metrics -> count(metrics, request.routeKey(), status, took));
    }

    private static void count(Metrics metrics, String route, int status, Duration took) {
        metrics.addDimension(DimensionSet.of("Route", route.replace(' ', ':'))); // a dimension's value has no blanks
        metrics.addMetric(status < 400 ? "Answered" : status < 500 ? "Refused" : "Failed", 1, MetricUnit.COUNT);
        metrics.addMetric("Took", (double) took.toMillis(), MetricUnit.MILLISECONDS);
    }
}
