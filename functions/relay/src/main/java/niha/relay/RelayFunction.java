package niha.relay;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the outbox's stream. */
public final class RelayFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public RelayFunction() {
        this(Cloud.aws());
    }

    public RelayFunction(Cloud cloud) {
        handler = Wiring.relay(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
