package niha.liquiditydesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the clock, for a placement of liquidity that was broken off or takes longer than its caller waited. */
public final class ResumeFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public ResumeFunction() {
        this(Cloud.aws());
    }

    public ResumeFunction(Cloud cloud) {
        handler = Wiring.resume(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
