package niha.audit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Lists and shows tickets. */
public final class AuditFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public AuditFunction() {
        this(Cloud.aws());
    }

    public AuditFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
