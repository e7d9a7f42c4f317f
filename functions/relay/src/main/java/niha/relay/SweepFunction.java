package niha.relay;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the clock, for what the stream has missed. */
public final class SweepFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public SweepFunction() {
        this(Cloud.aws());
    }

    public SweepFunction(Cloud cloud) {
        handler = Wiring.sweep(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
