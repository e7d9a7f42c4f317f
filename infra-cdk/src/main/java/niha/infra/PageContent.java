package niha.infra;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.deployment.BucketDeployment;
import software.amazon.awscdk.services.s3.deployment.CacheControl;
import software.amazon.awscdk.services.s3.deployment.ISource;
import software.amazon.awscdk.services.s3.deployment.Source;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * Puts the built page and its config.json into the bucket as part of the deployment, so that a stack that rolls back takes
 * its page along. CDK's own copying function does it, under a role of ours that names every action.
 */
final class PageContent extends Construct {
    private static final int COPY_MEMORY_MB = 512;

    private final Page page;
    private final Role role;
    private final LogGroup log;

    PageContent(Construct scope, Stage stage, Page page, ISource files, Map<String, String> config) {
        super(scope, "PageContent");
        this.page = page;
        log = LogGroup.Builder.create(this, "Log")
                .logGroupName("/aws/lambda/" + stage.named("page-copy"))
                .retention(stage.logRetention())
                .removalPolicy(stage.logRemoval())
                .build();
        role = role();
        // named by their content: they never change, and pages still open in a browser may ask for yesterday's
        var assets = deployment("Assets", List.of(files))
                .exclude(List.of("*"))
                .include(List.of("assets/*"))
                .cacheControl(List.of(CacheControl.fromString("public, max-age=31536000, immutable")))
                .prune(false)
                .build();
        var entry = deployment("Entry", List.of(files, Source.jsonData("config.json", config)))
                .exclude(List.of("assets/*", ".vite/*"))
                .cacheControl(List.of(CacheControl.fromString("no-cache")))
                .distribution(page.distribution())
                .distributionPaths(List.of("/*"))
                .build();
        entry.getNode().addDependency(assets);
        Nag.accept(
                handler(entry), "L1", "The copying function is CDK's, and so is the runtime that it is written for.");
    }

    private BucketDeployment.Builder deployment(String id, List<ISource> sources) {
        return BucketDeployment.Builder.create(this, id)
                .sources(sources)
                .destinationBucket(page.buckets().content())
                .role(role.withoutPolicyUpdates())
                .memoryLimit(COPY_MEMORY_MB)
                .logGroup(log);
    }

    private Role role() {
        var copying = Role.Builder.create(this, "Role")
                .description("Copies the page's files into their bucket")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(Map.of(
                        "may", PolicyDocument.Builder.create().statements(may()).build()))
                .build();
        Nag.accept(
                copying,
                "IAM5",
                "It copies whatever files a build has, from CDK's staging bucket into the page's.",
                "Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*",
                "Resource::<"
                        + Stack.of(this)
                                .getLogicalId(bucketResource(page.buckets().content())) + ".Arn>/*");
        return copying;
    }

    private List<PolicyStatement> may() {
        var content = page.buckets().content();
        // CDK's staging bucket, whose name its bootstrap fixes
        var staging = Fn.join(
                "", List.of("arn:", Aws.PARTITION, ":s3:::", "cdk-hnb659fds-assets-", Aws.ACCOUNT_ID, "-", Aws.REGION));
        return List.of(
                Permissions.allow(List.of("logs:CreateLogStream", "logs:PutLogEvents"), log.getLogGroupArn()),
                Permissions.allow(List.of("s3:ListBucket"), staging),
                Permissions.allow(List.of("s3:GetObject"), staging + "/*"),
                Permissions.allow(List.of("s3:ListBucket"), content.getBucketArn()),
                Permissions.allow(
                        List.of("s3:GetObject", "s3:PutObject", "s3:DeleteObject"), content.arnForObjects("*")),
                Permissions.allow(
                        List.of("cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"),
                        page.distribution().getDistributionArn()));
    }

    private static CfnBucket bucketResource(Bucket bucket) {
        return (CfnBucket) Objects.requireNonNull(bucket.getNode().getDefaultChild());
    }

    private static IConstruct handler(BucketDeployment deployment) {
        return Stack.of(deployment).getNode().getChildren().stream()
                .filter(child -> child.getNode().getId().startsWith("Custom::CDKBucketDeployment"))
                .findFirst()
                .orElseThrow();
    }
}
