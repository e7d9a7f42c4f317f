package niha.makerapi;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Makes, lists and revokes market makers' keys. */
public final class ApiKeysFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public ApiKeysFunction() {
        this(Cloud.aws());
    }

    public ApiKeysFunction(Cloud cloud) {
        handler = Wiring.keys(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
