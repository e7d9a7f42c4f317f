package niha.quotingdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by messages whose time has come: lets quotes follow their market. */
public final class QuotingFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public QuotingFunction() {
        this(Cloud.aws());
    }

    public QuotingFunction(Cloud cloud) {
        handler = Wiring.cycles(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
