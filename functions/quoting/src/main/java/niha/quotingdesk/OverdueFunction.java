package niha.quotingdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the clock, for cycles that no message has woken. */
public final class OverdueFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public OverdueFunction() {
        this(Cloud.aws());
    }

    public OverdueFunction(Cloud cloud) {
        handler = Wiring.overdue(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
