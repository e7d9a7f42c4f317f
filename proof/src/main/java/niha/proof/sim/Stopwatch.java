package niha.proof.sim;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import niha.testkit.LambdaContext;

/** What Lambda tells a function of a call: here, how much of its time is left. */
record Stopwatch(Host process, LambdaContext rest) implements Context {
    Stopwatch(Host process) {
        this(process, new LambdaContext("simulated"));
    }

    @Override
    public int getRemainingTimeInMillis() {
        return process.timeLeft();
    }

    @Override
    public String getAwsRequestId() {
        return rest.getAwsRequestId();
    }

    @Override
    public String getLogGroupName() {
        return rest.getLogGroupName();
    }

    @Override
    public String getLogStreamName() {
        return rest.getLogStreamName();
    }

    @Override
    public String getFunctionName() {
        return rest.getFunctionName();
    }

    @Override
    public String getFunctionVersion() {
        return rest.getFunctionVersion();
    }

    @Override
    public String getInvokedFunctionArn() {
        return rest.getInvokedFunctionArn();
    }

    @Override
    public CognitoIdentity getIdentity() {
        return rest.getIdentity();
    }

    @Override
    public ClientContext getClientContext() {
        return rest.getClientContext();
    }

    @Override
    public int getMemoryLimitInMB() {
        return rest.getMemoryLimitInMB();
    }

    @Override
    public LambdaLogger getLogger() {
        return rest.getLogger();
    }
}
