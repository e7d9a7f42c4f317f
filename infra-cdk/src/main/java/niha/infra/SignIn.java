package niha.infra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cognito.AuthFlow;
import software.amazon.awscdk.services.cognito.CfnManagedLoginBranding;
import software.amazon.awscdk.services.cognito.CognitoDomainOptions;
import software.amazon.awscdk.services.cognito.ManagedLoginVersion;
import software.amazon.awscdk.services.cognito.OAuthFlows;
import software.amazon.awscdk.services.cognito.OAuthScope;
import software.amazon.awscdk.services.cognito.OAuthSettings;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolClientIdentityProvider;
import software.amazon.awscdk.services.cognito.UserPoolDomain;
import software.constructs.Construct;

/** The sign-in page, and the browser page as its client: authorization code with PKCE, no secret to lose. */
final class SignIn extends Construct {
    private static final Duration TOKEN = Duration.minutes(15);
    private static final Duration WORKING_DAY = Duration.hours(10);

    private final People people;
    private final UserPoolDomain domain;

    SignIn(Construct scope, People people, Stage stage) {
        super(scope, "SignIn");
        this.people = people;
        domain = UserPoolDomain.Builder.create(this, "Domain")
                .userPool(people.pool())
                // the account makes it unique among everybody's
                .cognitoDomain(CognitoDomainOptions.builder()
                        .domainPrefix(stage.named(Aws.ACCOUNT_ID))
                        .build())
                .managedLoginVersion(ManagedLoginVersion.NEWER_MANAGED_LOGIN)
                .build();
    }

    String authority() {
        return people.authority();
    }

    /** Where the browser exchanges its code for tokens; a host of its own, not the issuer's. */
    String tokenHost() {
        return domain.baseUrl();
    }

    UserPoolClient client(String origin, Stage stage) {
        var client = UserPoolClient.Builder.create(this, "Page")
                .userPool(people.pool())
                .userPoolClientName(stage.named("page"))
                .generateSecret(false)
                .oAuth(codesOnly(origin))
                .supportedIdentityProviders(List.of(UserPoolClientIdentityProvider.COGNITO))
                .accessTokenValidity(TOKEN)
                .idTokenValidity(TOKEN)
                .refreshTokenValidity(WORKING_DAY)
                .authFlows(AuthFlow.builder().userSrp(true).build())
                // each works once; the minute is for an answer that was lost on its way
                .refreshTokenRotationGracePeriod(Duration.minutes(1))
                .enableTokenRevocation(true)
                .preventUserExistenceErrors(true)
                .build();
        CfnManagedLoginBranding.Builder.create(this, "Look")
                .userPoolId(people.pool().getUserPoolId())
                .clientId(client.getUserPoolClientId())
                .useCognitoProvidedValues(true)
                .build();
        return client;
    }

    private static OAuthSettings codesOnly(String origin) {
        return OAuthSettings.builder()
                .flows(OAuthFlows.builder().authorizationCodeGrant(true).build())
                .scopes(List.of(OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE))
                .callbackUrls(List.of(origin + "/signed-in"))
                .logoutUrls(List.of(origin + "/"))
                .build();
    }

    /** What the page reads from {@code /config.json}, in one order, so that the same deployment has the same file. */
    Map<String, String> config(UserPoolClient client) {
        return new TreeMap<>(Map.of(
                "authority", authority(),
                "client_id", client.getUserPoolClientId(),
                "scope", "openid email profile"));
    }
}
