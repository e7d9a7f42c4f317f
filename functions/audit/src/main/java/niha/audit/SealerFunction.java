package niha.audit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the clock: seals what can be sealed. */
public final class SealerFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public SealerFunction() {
        this(Cloud.aws());
    }

    public SealerFunction(Cloud cloud) {
        handler = Wiring.sealer(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
