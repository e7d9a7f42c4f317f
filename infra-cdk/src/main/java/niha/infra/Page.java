package niha.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudfront.AccessLevel;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.Function;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.FunctionCode;
import software.amazon.awscdk.services.cloudfront.FunctionEventType;
import software.amazon.awscdk.services.cloudfront.FunctionRuntime;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.OriginProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.OriginSslPolicy;
import software.amazon.awscdk.services.cloudfront.PriceClass;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOriginWithOACProps;
import software.constructs.Construct;

/** One origin for the browser: the page from a private bucket, everything under /api from the HTTP API, and the WebSocket. */
final class Page extends Construct {
    private final Distribution distribution;
    private final PageBuckets buckets;

    Page(Construct scope, Stage stage, Gateway gateway, WebSocket webSocket, SignIn signIn) {
        super(scope, "Page");
        buckets = new PageBuckets(this, stage);
        var headers = PageHeaders.policy(this, stage, signIn);
        var builder = Distribution.Builder.create(this, "Distribution")
                .comment(stage.named("page"))
                .defaultRootObject("index.html")
                .defaultBehavior(files(stage, headers))
                .additionalBehaviors(new TreeMap<>(Map.of(
                        "/api/*", api(gateway, headers), webSocket.declared().path(), stream(webSocket))))
                .httpVersion(HttpVersion.HTTP2_AND_3)
                .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
                .priceClass(PriceClass.PRICE_CLASS_100)
                .logBucket(buckets.logs())
                .logFilePrefix("page/");
        stage.webAcl().ifPresent(builder::webAclId);
        stage.address()
                .ifPresent(address -> builder.domainNames(List.of(address.host()))
                        .certificate(Certificate.fromCertificateArn(this, "Certificate", address.certificateArn())));
        distribution = builder.build();
        acceptDefaults(stage);
    }

    Distribution distribution() {
        return distribution;
    }

    PageBuckets buckets() {
        return buckets;
    }

    static String origin(Stage stage, Page page) {
        Optional<String> host = stage.address().map(Stage.Address::host);
        return "https://" + host.orElseGet(() -> page.distribution.getDistributionDomainName());
    }

    /** Reading alone would turn a missing file into 403; with listing it is the 404 that it is. */
    private BehaviorOptions files(Stage stage, ResponseHeadersPolicy headers) {
        var origin = S3BucketOrigin.withOriginAccessControl(
                buckets.content(),
                S3BucketOriginWithOACProps.builder()
                        .originAccessLevels(List.of(AccessLevel.READ, AccessLevel.LIST))
                        .build());
        return BehaviorOptions.builder()
                .origin(origin)
                .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
                .cachePolicy(CachePolicy.CACHING_OPTIMIZED)
                .responseHeadersPolicy(headers)
                .compress(true)
                .functionAssociations(List.of(FunctionAssociation.builder()
                        .eventType(FunctionEventType.VIEWER_REQUEST)
                        .function(Function.Builder.create(this, "Routes")
                                .functionName(stage.named("page-routes"))
                                .comment("Gives index.html to every address that is a place in the page")
                                .runtime(FunctionRuntime.JS_2_0)
                                .code(FunctionCode.fromInline(script("page-routes.js")))
                                .build())
                        .build()))
                .build();
    }

    private static BehaviorOptions api(Gateway gateway, ResponseHeadersPolicy headers) {
        return BehaviorOptions.builder()
                .origin(encrypted(gateway.host()))
                // a redirect would lose a command's body and had already shown its token
                .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
                .allowedMethods(AllowedMethods.ALLOW_ALL)
                .cachePolicy(CachePolicy.CACHING_DISABLED)
                .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
                .responseHeadersPolicy(headers)
                .build();
    }

    /** CloudFront hands an upgrade on by itself, with the headers and the query that it came with. */
    private static BehaviorOptions stream(WebSocket webSocket) {
        return BehaviorOptions.builder()
                .origin(encrypted(webSocket.host()))
                .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
                .cachePolicy(CachePolicy.CACHING_DISABLED)
                .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
                .build();
    }

    private static HttpOrigin encrypted(String host) {
        return HttpOrigin.Builder.create(host)
                .protocolPolicy(OriginProtocolPolicy.HTTPS_ONLY)
                .originSslProtocols(List.of(OriginSslPolicy.TLS_V1_2))
                .build();
    }

    private void acceptDefaults(Stage stage) {
        Annotations.of(this)
                .acknowledgeWarning(
                        "@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk",
                        "The root has a default object, and no query string reaches the bucket.");
        Nag.accept(distribution, "CFR1", "Clients of a European market travel; who may trade is decided by sign-in.");
        if (stage.webAcl().isEmpty())
            Nag.accept(
                    distribution,
                    "CFR2",
                    "A web ACL lives in us-east-1 outside this app; -c web_acl=<ARN> attaches it.");
        if (stage.address().isEmpty())
            Nag.accept(
                    distribution,
                    "CFR4",
                    "CloudFront's own name fixes its TLS policy; -c host= brings TLS 1.2 (2021).");
    }

    private static String script(String name) {
        try (var in = Page.class.getResourceAsStream("/" + name)) {
            if (in == null) throw new IllegalStateException(name + " is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
