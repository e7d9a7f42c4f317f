package niha.marketdata;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the journals and by the clock: keeps what anybody may see of the markets. */
public final class WatchFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public WatchFunction() {
        this(Cloud.aws());
    }

    public WatchFunction(Cloud cloud) {
        handler = Wiring.watch(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
