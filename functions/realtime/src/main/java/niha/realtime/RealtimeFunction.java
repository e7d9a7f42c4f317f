package niha.realtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Gives passes over HTTP, and hears what comes over the WebSocket. */
public final class RealtimeFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public RealtimeFunction() {
        this(Cloud.aws());
    }

    public RealtimeFunction(Cloud cloud) {
        handler = Wiring.realtime(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
