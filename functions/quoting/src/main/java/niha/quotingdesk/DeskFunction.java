package niha.quotingdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Answers administrators who say how market makers shall quote, and whether. */
public final class DeskFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public DeskFunction() {
        this(Cloud.aws());
    }

    public DeskFunction(Cloud cloud) {
        handler = Wiring.desk(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
