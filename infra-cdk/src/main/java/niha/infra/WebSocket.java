package niha.infra;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import niha.api.Topology;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.aws_apigatewayv2_integrations.WebSocketLambdaIntegration;
import software.amazon.awscdk.services.apigateway.CfnAccount;
import software.amazon.awscdk.services.apigatewayv2.CfnApi;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.apigatewayv2.WebSocketApi;
import software.amazon.awscdk.services.apigatewayv2.WebSocketRouteOptions;
import software.amazon.awscdk.services.apigatewayv2.WebSocketStage;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/**
 * The WebSocket API, whose connections, messages and ends go to one function. Its stage is named like its path, so that an address
 * needs no rewriting on its way from the page's host. It stands beside the functions because some of them push to it.
 */
final class WebSocket extends Construct {
    /** For everybody together: connections and messages a second. */
    private static final ThrottleSettings THROTTLE =
            ThrottleSettings.builder().rateLimit(200).burstLimit(400).build();

    private final WebSocketApi api;
    private final Topology.WebSocket declared;

    WebSocket(Construct scope, Topology.WebSocket declared, Stage stage, Alarms alarms) {
        super(scope, "WebSocket");
        this.declared = declared;
        api = WebSocketApi.Builder.create(this, "Api")
                .apiName(stage.named("stream"))
                .description("What happens, told while it happens")
                .build();
        var log = AccessLog.in(
                this,
                stage,
                "stream",
                "requestId",
                "requestTime",
                "identity.sourceIp",
                "eventType",
                "routeKey",
                "connectionId",
                "status",
                "integrationErrorMessage",
                "error.message");
        var live = WebSocketStage.Builder.create(this, "Stage")
                .webSocketApi(api)
                .stageName(stageName())
                .autoDeploy(true)
                .throttle(THROTTLE)
                .detailedMetricsEnabled(true)
                .accessLogSettings(log)
                .build();
        live.getNode().addDependency(logging());
        alarms.above(
                this, "stream-errors", api.metric("ExecutionError", Alarms.sum()), 0, "The stream fails its clients");
    }

    Topology.WebSocket declared() {
        return declared;
    }

    String host() {
        return api.getApiId() + ".execute-api." + Aws.REGION + "." + Aws.URL_SUFFIX;
    }

    /** Where functions reach connections. */
    String endpoint() {
        return "https://" + host() + "/" + stageName();
    }

    /** All of its connections and nobody else's. */
    String connections() {
        return Fn.join(
                "",
                List.of(
                        "arn:",
                        Aws.PARTITION,
                        ":execute-api:",
                        Aws.REGION,
                        ":",
                        Aws.ACCOUNT_ID,
                        ":",
                        api.getApiId(),
                        "/",
                        stageName(),
                        "/*/@connections/*"));
    }

    /** How cdk-nag names them. */
    String connectionsFinding() {
        var resource = (CfnApi) Objects.requireNonNull(api.getNode().getDefaultChild());
        return "Resource::arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<"
                + Stack.of(this).getLogicalId(resource) + ">/" + stageName() + "/*/@connections/*";
    }

    /** What a client says is answered by what the function returns; only then is it told anything at all. */
    void heardBy(LiveFunction function) {
        var integration = new WebSocketLambdaIntegration("Hears", function.alias());
        var heard = WebSocketRouteOptions.builder().integration(integration).build();
        var answered = WebSocketRouteOptions.builder()
                .integration(integration)
                .returnResponse(true)
                .build();
        Nag.accept(
                api.addRoute("$connect", heard),
                "APIG4",
                "A browser cannot send a token here; the function asks for a pass that works once, or for an API key.");
        for (var route : List.of(api.addRoute("$default", answered), api.addRoute("$disconnect", heard)))
            Nag.accept(
                    route, "APIG4", "Only a connection that was let in gets here, and no authorizer can stand here.");
    }

    private String stageName() {
        return declared.path().substring(1);
    }

    /**
     * Unlike an HTTP API, this kind writes a log only once the account has a role for that. The setting belongs to the account and
     * its region, so that it stays when this stack goes.
     */
    private CfnAccount logging() {
        var logs = Fn.join("", List.of("arn:", Aws.PARTITION, ":logs:", Aws.REGION, ":", Aws.ACCOUNT_ID, ":*"));
        var role = Role.Builder.create(this, "LogRole")
                .description("Lets API Gateway write its access logs")
                .assumedBy(new ServicePrincipal("apigateway.amazonaws.com"))
                .inlinePolicies(Map.of(
                        "may",
                        PolicyDocument.Builder.create()
                                .statements(List.of(Permissions.allow(
                                        List.of(
                                                "logs:CreateLogGroup",
                                                "logs:CreateLogStream",
                                                "logs:DescribeLogGroups",
                                                "logs:DescribeLogStreams",
                                                "logs:PutLogEvents",
                                                "logs:GetLogEvents",
                                                "logs:FilterLogEvents"),
                                        logs)))
                                .build()))
                .build();
        role.applyRemovalPolicy(RemovalPolicy.RETAIN);
        Nag.accept(
                role,
                "IAM5",
                "API Gateway writes the logs of every API of the account under one role.",
                "Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:*");
        var account = CfnAccount.Builder.create(this, "Account")
                .cloudWatchRoleArn(role.getRoleArn())
                .build();
        account.applyRemovalPolicy(RemovalPolicy.RETAIN);
        return account;
    }
}
