package niha.realtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the outbox's stream: tells its events to those who listen. */
public final class PushFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public PushFunction() {
        this(Cloud.aws());
    }

    public PushFunction(Cloud cloud) {
        handler = Wiring.push(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
