package niha.matching;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Takes batches of commands from the queue to their markets. */
public final class MatchingFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public MatchingFunction() {
        this(Cloud.aws());
    }

    public MatchingFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
