package niha.infra;

import java.util.HashMap;
import java.util.List;
import niha.api.OpenApi;
import niha.api.Operation;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpJwtAuthorizer;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;
import software.amazon.awscdk.services.apigatewayv2.HttpNoneAuthorizer;
import software.amazon.awscdk.services.apigatewayv2.HttpRoute;
import software.amazon.awscdk.services.apigatewayv2.HttpRouteKey;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.IHttpRouteAuthorizer;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.constructs.Construct;

/**
 * The HTTP API: one route per operation of openapi.yaml. The gateway asks for a valid token; which roles may call is decided
 * in the function, by the same document, because an HTTP API knows scopes but no groups.
 *
 * <p>It says nothing about CORS: the page and the API share one origin, so a browser lets no other page read an answer.
 */
final class Gateway extends Construct {
    /** For everybody together, far above a day of desks and below what would exhaust the account's concurrency. */
    private static final ThrottleSettings THROTTLE =
            ThrottleSettings.builder().rateLimit(200).burstLimit(400).build();

    private final HttpApi api;

    Gateway(Construct scope, Stage stage, Alarms alarms) {
        super(scope, "Gateway");
        api = HttpApi.Builder.create(this, "Api")
                .apiName(stage.named("api"))
                .description("The operations of openapi.yaml")
                .createDefaultStage(false)
                .build();
        var log = AccessLog.in(
                this,
                stage,
                "api",
                "requestId",
                "requestTime",
                "identity.sourceIp",
                "routeKey",
                "path",
                "status",
                "responseLength",
                "responseLatency",
                "integrationLatency",
                "integrationErrorMessage",
                "authorizer.error",
                "authorizer.claims.sub",
                "error.message");
        HttpStage.Builder.create(this, "Stage")
                .httpApi(api)
                .stageName("$default")
                .autoDeploy(true)
                .throttle(THROTTLE)
                .detailedMetricsEnabled(true)
                .accessLogSettings(log)
                .build();
        alarms.above(this, "api-errors", api.metricServerError(Alarms.sum()), 0, "The API answers with 5xx");
    }

    String host() {
        return api.getApiId() + ".execute-api." + Aws.REGION + "." + Aws.URL_SUFFIX;
    }

    void routes(OpenApi contract, ComputeStack functions, String issuer, String clientId) {
        var signedIn = HttpJwtAuthorizer.Builder.create("SignedIn", issuer)
                .jwtAudience(List.of(clientId))
                .build();
        var integrations = new HashMap<String, HttpLambdaIntegration>();
        for (var operation : contract.operations()) {
            var integration = integrations.computeIfAbsent(
                    operation.function(), name -> new HttpLambdaIntegration(name, functions.live(name)));
            route(operation, integration, operation.asksForToken() ? signedIn : new HttpNoneAuthorizer());
        }
    }

    private void route(Operation operation, HttpLambdaIntegration integration, IHttpRouteAuthorizer authorizer) {
        var route = HttpRoute.Builder.create(this, operation.id())
                .httpApi(api)
                .routeKey(HttpRouteKey.with(operation.path(), HttpMethod.valueOf(operation.method())))
                .integration(integration)
                .authorizer(authorizer)
                .build();
        if (operation.open())
            Nag.accept(route, "APIG4", "openapi.yaml opens " + operation.id() + " to callers without credentials.");
        if (operation.scope().isPresent())
            Nag.accept(
                    route,
                    "APIG4",
                    "The function asks for an API key: a signature covers the body, which no authorizer sees.");
    }
}
