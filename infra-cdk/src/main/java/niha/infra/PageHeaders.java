package niha.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudfront.HeadersFrameOption;
import software.amazon.awscdk.services.cloudfront.HeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseCustomHeader;
import software.amazon.awscdk.services.cloudfront.ResponseCustomHeadersBehavior;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentSecurityPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentTypeOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersFrameOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersStrictTransportSecurity;
import software.amazon.awscdk.services.cloudfront.ResponseSecurityHeadersBehavior;
import software.constructs.Construct;

/** What the browser is told about every answer: what may run, where it may talk to, who may frame it. */
final class PageHeaders {
    private static final Duration REMEMBER_HTTPS = Duration.days(730);

    private PageHeaders() {}

    static ResponseHeadersPolicy policy(Construct scope, Stage stage, SignIn signIn) {
        return ResponseHeadersPolicy.Builder.create(scope, "Headers")
                .responseHeadersPolicyName(stage.named("headers"))
                .comment("Security headers of the page and the API")
                .securityHeadersBehavior(security(signIn))
                .customHeadersBehavior(ResponseCustomHeadersBehavior.builder()
                        .customHeaders(List.of(
                                header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
                                header("Cross-Origin-Opener-Policy", "same-origin"),
                                header("Cross-Origin-Resource-Policy", "same-origin")))
                        .build())
                .build();
    }

    private static ResponseSecurityHeadersBehavior security(SignIn signIn) {
        return ResponseSecurityHeadersBehavior.builder()
                .contentSecurityPolicy(ResponseHeadersContentSecurityPolicy.builder()
                        .contentSecurityPolicy(contentSecurityPolicy(signIn))
                        .override(true)
                        .build())
                .strictTransportSecurity(ResponseHeadersStrictTransportSecurity.builder()
                        .accessControlMaxAge(REMEMBER_HTTPS)
                        .includeSubdomains(true)
                        .override(true)
                        .build())
                .contentTypeOptions(ResponseHeadersContentTypeOptions.builder()
                        .override(true)
                        .build())
                .frameOptions(ResponseHeadersFrameOptions.builder()
                        .frameOption(HeadersFrameOption.DENY)
                        .override(true)
                        .build())
                .referrerPolicy(ResponseHeadersReferrerPolicy.builder()
                        .referrerPolicy(HeadersReferrerPolicy.NO_REFERRER)
                        .override(true)
                        .build())
                .build();
    }

    /** The issuer's path ends in a slash, so that it stands for everything below it and for no other issuer. */
    private static String contentSecurityPolicy(SignIn signIn) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self' " + signIn.authority() + "/ " + signIn.tokenHost(),
                "manifest-src 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self'");
    }

    private static ResponseCustomHeader header(String name, String value) {
        return ResponseCustomHeader.builder()
                .header(name)
                .value(value)
                .override(true)
                .build();
    }
}
