package niha.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.constructs.IConstruct;

/** Where we differ from a cdk-nag rule on purpose, and why. */
final class Nag {
    private Nag() {}

    /** Accepts what the rule finds at this construct; for rules with several findings, exactly the named ones. */
    static void accept(IConstruct construct, String rule, String reason, String... findings) {
        var suppression =
                NagPackSuppression.builder().id("AwsSolutions-" + rule).reason(reason);
        if (findings.length > 0) suppression.appliesTo(List.of(findings));
        NagSuppressions.addResourceSuppressions(construct, List.of(suppression.build()));
    }
}
