package niha.proof.start;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import org.jspecify.annotations.Nullable;

/** An invocation as Lambda describes it, always the same one. */
final class StillContext implements Context {
    private static final int REMAINING_MS = 10_000;
    private static final int MEMORY_MB = 1769;

    @Override
    public String getAwsRequestId() {
        return "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/niha-bench-accounts";
    }

    @Override
    public String getLogStreamName() {
        return "2026/11/20/[1]31255c27806a406ca69dac10b2ec40d7";
    }

    @Override
    public String getFunctionName() {
        return "niha-bench-accounts";
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:eu-central-1:111122223333:function:niha-bench-accounts:live";
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return REMAINING_MS;
    }

    @Override
    public int getMemoryLimitInMB() {
        return MEMORY_MB;
    }

    @Override
    public @Nullable LambdaLogger getLogger() {
        return null;
    }
}
