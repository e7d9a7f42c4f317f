package niha.infra;

import java.util.Optional;
import java.util.Set;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Node;

/**
 * One environment and how precious it is. All of it comes from CDK context, as in {@code -c stage=prod}.
 *
 * @param disposable whether its data may go with its stacks; by default nothing that holds data can be deleted
 * @param address where people find the page; without one CloudFront's own name serves
 * @param webAcl a WAF web ACL of us-east-1 for the distribution
 * @param alarmsTo the e-mail address that hears the alarms
 */
record Stage(
        String name,
        boolean disposable,
        Optional<Address> address,
        Optional<String> webAcl,
        Optional<String> alarmsTo) {
    private static final Set<String> NAMES = Set.of("dev", "staging", "prod");

    /** The page's own host name and its certificate, which CloudFront wants in us-east-1. */
    record Address(String host, String certificateArn) {}

    Stage {
        if (!NAMES.contains(name)) throw new Refusal("There is no stage '" + name + "': it is dev, staging or prod.");
        if (disposable && !name.equals("dev")) throw new Refusal("Only dev may be disposable, not " + name + ".");
    }

    static Stage from(Node node, String otherwise) {
        return new Stage(
                context(node, "stage").orElse(otherwise),
                context(node, "disposable").map(Boolean::valueOf).orElse(false),
                context(node, "host").map(host -> new Address(host, certificate(node, host))),
                context(node, "web_acl"),
                context(node, "alarms_to"));
    }

    /** A name in the account, as in {@code niha-dev-ledger}. */
    String named(String what) {
        return "niha-" + name + "-" + what;
    }

    boolean isProduction() {
        return name.equals("prod");
    }

    RemovalPolicy dataRemoval() {
        return disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    }

    boolean deletionProtected() {
        return !disposable;
    }

    /** Logs help to find faults; the lasting record of who did what is the audit table. */
    RetentionDays logRetention() {
        return isProduction() ? RetentionDays.ONE_YEAR : RetentionDays.ONE_MONTH;
    }

    /** In production even the log of a function that is gone stays for as long as logs stay. */
    RemovalPolicy logRemoval() {
        return isProduction() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    }

    int accessLogDays() {
        return isProduction() ? 365 : 30;
    }

    private static String certificate(Node node, String host) {
        return context(node, "certificate")
                .orElseThrow(() -> new Refusal("The host " + host + " needs -c certificate=<ARN in us-east-1>."));
    }

    private static Optional<String> context(Node node, String key) {
        return Optional.ofNullable(node.tryGetContext(key)).map(Object::toString);
    }
}
