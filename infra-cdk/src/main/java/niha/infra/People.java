package niha.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.AutoVerifiedAttrs;
import software.amazon.awscdk.services.cognito.FeaturePlan;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.StandardAttribute;
import software.amazon.awscdk.services.cognito.StandardAttributes;
import software.amazon.awscdk.services.cognito.StandardThreatProtectionMode;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolGroup;
import software.constructs.Construct;

/** Who may sign in, and the groups that become their roles. Everybody is invited; nobody signs up alone. */
final class People extends Construct {
    /** The roles of openapi.yaml. */
    static final List<String> GROUPS = List.of("ADMIN", "USER", "APPROVED", "FUNDED", "MARKET_MAKER");

    private final UserPool pool;

    People(Construct scope, Stage stage) {
        super(scope, "People");
        pool = UserPool.Builder.create(this, "Pool")
                .userPoolName(stage.named("people"))
                .selfSignUpEnabled(false)
                .signInAliases(SignInAliases.builder().email(true).build())
                .signInCaseSensitive(false)
                .autoVerify(AutoVerifiedAttrs.builder().email(true).build())
                .standardAttributes(StandardAttributes.builder()
                        .email(StandardAttribute.builder()
                                .required(true)
                                .mutable(true)
                                .build())
                        .build())
                .mfa(Mfa.REQUIRED)
                // a text message can be had by talking to a telephone company
                .mfaSecondFactor(MfaSecondFactor.builder().otp(true).sms(false).build())
                .passwordPolicy(passwords())
                .accountRecovery(AccountRecovery.EMAIL_ONLY)
                .featurePlan(FeaturePlan.PLUS)
                .standardThreatProtectionMode(StandardThreatProtectionMode.FULL_FUNCTION)
                .deletionProtection(stage.deletionProtected())
                .removalPolicy(stage.dataRemoval())
                .build();
        for (var group : GROUPS)
            UserPoolGroup.Builder.create(this, group)
                    .userPool(pool)
                    .groupName(group)
                    .build();
    }

    UserPool pool() {
        return pool;
    }

    /** What tokens name as their issuer, and where the page finds the sign-in's addresses. */
    String authority() {
        return pool.getUserPoolProviderUrl();
    }

    private static PasswordPolicy passwords() {
        return PasswordPolicy.builder()
                .minLength(14)
                .requireLowercase(true)
                .requireUppercase(true)
                .requireDigits(true)
                .requireSymbols(true)
                .tempPasswordValidity(Duration.days(3))
                .build();
    }
}
