package niha.audit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by new tickets and by the clock: enters tickets into the index, counts them, and finds lost numbers. */
public final class ArchivistFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public ArchivistFunction() {
        this(Cloud.aws());
    }

    public ArchivistFunction(Cloud cloud) {
        handler = Wiring.archivist(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
