package niha.infra;

import niha.api.OpenApi;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.s3.deployment.Source;
import software.constructs.Construct;

/** What the outside meets: the page, the API behind it, and the sign-in. */
final class EdgeStack extends Stack {
    EdgeStack(Construct scope, OpenApi contract, ComputeStack functions, LiveFunction.Setting setting) {
        super(scope, setting.stage().named("edge"));
        var stage = setting.stage();
        var signIn = new SignIn(this, setting.data().people(), stage);
        var gateway = new Gateway(this, stage, setting.data().alarms());
        var page = new Page(this, stage, gateway, functions.webSocket(), signIn);
        var origin = Page.origin(stage, page);
        var client = signIn.client(origin, stage);
        gateway.routes(contract, functions, signIn.authority(), client.getUserPoolClientId());
        var files = Source.asset(setting.artifacts().builtPage().toString());
        new PageContent(this, stage, page, files, signIn.config(client));
        CfnOutput.Builder.create(this, "Address")
                .value(origin)
                .description("Where people find the page")
                .build();
        CfnOutput.Builder.create(this, "Pool")
                .value(setting.data().people().pool().getUserPoolId())
                .description("The user pool to invite the first administrator into")
                .build();
    }
}
