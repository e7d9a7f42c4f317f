package niha.platform;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Health and the caller's own profile. */
public final class PlatformFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public PlatformFunction() {
        this(Cloud.aws());
    }

    public PlatformFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
