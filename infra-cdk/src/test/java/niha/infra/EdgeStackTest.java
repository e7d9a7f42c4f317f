package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import niha.api.OpenApi;
import niha.api.Operation;
import org.junit.jupiter.api.Test;

class EdgeStackTest {
    private final Synthesised dev = Synthesised.of(Synthesised.DEV);
    private final OpenApi contract = OpenApi.load();

    @Test
    void everyOperationHasExactlyOneRouteAndEveryRouteAnOperation() {
        assertThat(dev.resources("edge", "AWS::ApiGatewayV2::Route"))
                .extracting(route -> route.property("RouteKey").asText())
                .containsExactlyInAnyOrderElementsOf(
                        contract.operations().stream().map(Operation::routeKey).toList());
    }

    @Test
    void onlyOpenOperationsDoWithoutAToken() {
        var authorizer = dev.only("edge", "AWS::ApiGatewayV2::Authorizer").id();
        var routes = dev.named("edge", "AWS::ApiGatewayV2::Route", "RouteKey");
        for (var operation : contract.operations()) {
            var route = routes.get(operation.routeKey());
            assertThat(route.property("AuthorizationType").asText())
                    .isEqualTo(operation.asksForToken() ? "JWT" : "NONE");
            assertThat(route.property("AuthorizerId/Ref").asText())
                    .isEqualTo(operation.asksForToken() ? authorizer : "");
        }
    }

    @Test
    void everyRouteLeadsToTheAliasOfItsFunctionAndMayCallIt() {
        var routes = dev.named("edge", "AWS::ApiGatewayV2::Route", "RouteKey");
        var template = dev.template("edge").get("Resources");
        for (var operation : contract.operations()) {
            var target = routes.get(operation.routeKey())
                    .property("Target/Fn::Join/1/1/Ref")
                    .asText();
            var uri = template.at("/" + target + "/Properties/IntegrationUri").toString();
            assertThat(uri).contains("ExportsOutputRef" + operation.function().replace("-", "") + "Live");
        }
        assertThat(dev.resources("edge", "AWS::Lambda::Permission"))
                .hasSameSizeAs(contract.operations())
                .allMatch(permission ->
                        permission.property("FunctionName").toString().contains("Live"))
                .allMatch(permission ->
                        permission.property("SourceArn").toString().contains("GatewayApi"));
    }

    @Test
    void theAuthorizerTrustsOurPoolAndOurPageOnly() {
        var jwt = dev.only("edge", "AWS::ApiGatewayV2::Authorizer").property("JwtConfiguration");
        var client = dev.only("edge", "AWS::Cognito::UserPoolClient").id();
        assertThat(jwt.get("Issuer").toString()).contains("PeoplePool").contains("ProviderURL");
        assertThat(jwt.get("Audience").toString()).isEqualTo("[{\"Ref\":\"" + client + "\"}]");
    }

    @Test
    void thePageIsAClientWithoutASecretThatUsesCodes() {
        var client = dev.only("edge", "AWS::Cognito::UserPoolClient");
        assertThat(client.property("GenerateSecret").asBoolean()).isFalse();
        assertThat(client.property("AllowedOAuthFlows").toString()).isEqualTo("[\"code\"]");
        assertThat(client.property("CallbackURLs").toString())
                .contains("/signed-in")
                .doesNotContain("localhost");
        assertThat(client.property("RefreshTokenRotation/Feature").asText()).isEqualTo("ENABLED");
    }

    @Test
    void everyRoleOfTheContractIsAGroup() {
        var roles = new HashSet<String>();
        contract.operations().forEach(operation -> roles.addAll(operation.roles()));
        assertThat(dev.resources("data", "AWS::Cognito::UserPoolGroup"))
                .extracting(group -> group.property("GroupName").asText())
                .containsExactlyInAnyOrder("ADMIN", "USER", "APPROVED", "FUNDED", "MARKET_MAKER")
                .containsAll(roles);
    }

    @Test
    void noOtherOriginMayReadAnswers() {
        assertThat(dev.only("edge", "AWS::ApiGatewayV2::Api")
                        .property("CorsConfiguration")
                        .isMissingNode())
                .isTrue();
        var headers = dev.only("edge", "AWS::CloudFront::ResponseHeadersPolicy");
        assertThat(headers.property("ResponseHeadersPolicyConfig/CorsConfig").isMissingNode())
                .isTrue();
    }

    @Test
    void theApiIsThrottledAndLogsJson() {
        var stage = dev.only("edge", "AWS::ApiGatewayV2::Stage");
        assertThat(stage.property("DefaultRouteSettings/ThrottlingRateLimit").asInt())
                .isPositive();
        assertThat(stage.property("DefaultRouteSettings/ThrottlingBurstLimit").asInt())
                .isPositive();
        assertThat(stage.property("AccessLogSettings/Format").asText())
                .startsWith("{\"requestId\":\"$context.requestId\",")
                .doesNotContainIgnoringCase("authorization\"");
    }

    @Test
    void thePolicyOfThePageAllowsItselfAndTheSignIn() {
        var csp = dev.only("edge", "AWS::CloudFront::ResponseHeadersPolicy")
                .property(
                        "ResponseHeadersPolicyConfig/SecurityHeadersConfig/ContentSecurityPolicy/ContentSecurityPolicy/Fn::Join/1");
        var text = new StringBuilder();
        csp.forEach(part -> text.append(part.isTextual() ? part.asText() : "<…>"));
        assertThat(text.toString())
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                                + "font-src 'self'; connect-src 'self' <…>/ https://<…>.auth.<…>.amazoncognito.com; "
                                + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
    }

    @Test
    void theApiIsNeverCachedAndItsErrorsAreItsOwn() {
        var config = dev.only("edge", "AWS::CloudFront::Distribution").property("DistributionConfig");
        var api = config.at("/CacheBehaviors/0");
        assertThat(api.get("PathPattern").asText()).isEqualTo("/api/*");
        // the managed policies CachingDisabled and AllViewerExceptHostHeader
        assertThat(api.get("CachePolicyId").asText()).isEqualTo("4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
        assertThat(api.get("OriginRequestPolicyId").asText()).isEqualTo("b689b0a8-53d0-40ab-baf2-68738e2966ac");
        assertThat(api.get("ViewerProtocolPolicy").asText()).isEqualTo("https-only");
        assertThat(api.has("FunctionAssociations")).isFalse();
        assertThat(config.has("CustomErrorResponses")).isFalse();
    }

    @Test
    void theWebSocketIsPartOfThePagesOrigin() {
        var config = dev.only("edge", "AWS::CloudFront::Distribution").property("DistributionConfig");
        var stream = config.at("/CacheBehaviors/1");
        assertThat(stream.get("PathPattern").asText()).isEqualTo("/stream");
        assertThat(stream.get("CachePolicyId").asText()).isEqualTo("4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
        assertThat(stream.get("OriginRequestPolicyId").asText()).isEqualTo("b689b0a8-53d0-40ab-baf2-68738e2966ac");
        assertThat(stream.get("ViewerProtocolPolicy").asText()).isEqualTo("https-only");
        assertThat(config.get("Origins").toString()).contains("WebSocketApi");
    }

    @Test
    void thePagesBucketsAreClosed() {
        assertThat(dev.resources("edge", "AWS::S3::Bucket")).hasSize(2).allSatisfy(bucket -> {
            assertThat(bucket.property("PublicAccessBlockConfiguration"))
                    .hasSize(4)
                    .allMatch(it -> it.asBoolean());
            assertThat(bucket.property("BucketEncryption").isMissingNode()).isFalse();
        });
        assertThat(dev.resources("edge", "AWS::S3::BucketPolicy"))
                .hasSize(2)
                .allMatch(policy ->
                        policy.property("PolicyDocument/Statement").toString().contains("aws:SecureTransport"));
    }

    @Test
    void thePageFindsItsSignInInConfigJson() {
        var entry = dev.resources("edge", "Custom::CDKBucketDeployment").getLast();
        assertThat(entry.property("SourceMarkers").toString())
                .contains("SignInPage")
                .contains("ProviderURL");
        assertThat(entry.property("SystemMetadata/cache-control").asText()).isEqualTo("no-cache");
    }

    @Test
    void aHostOfItsOwnBringsItsCertificateAndItsCallback() {
        var prod = Synthesised.of(Synthesised.PROD);
        var config = prod.only("edge", "AWS::CloudFront::Distribution").property("DistributionConfig");
        assertThat(config.get("Aliases").toString()).isEqualTo("[\"niha.example\"]");
        assertThat(config.at("/ViewerCertificate/MinimumProtocolVersion").asText())
                .isEqualTo("TLSv1.2_2021");
        assertThat(config.at("/WebACLId").asText()).startsWith("arn:aws:wafv2:us-east-1:");
        assertThat(prod.only("edge", "AWS::Cognito::UserPoolClient")
                        .property("CallbackURLs")
                        .toString())
                .isEqualTo("[\"https://niha.example/signed-in\"]");
    }
}
