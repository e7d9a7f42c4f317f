package niha.matching;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the clock, for commands that have not reached their market in time. */
public final class ResendFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public ResendFunction() {
        this(Cloud.aws());
    }

    public ResendFunction(Cloud cloud) {
        handler = Wiring.resend(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
