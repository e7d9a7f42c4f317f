package niha.makerapi;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Answers market makers' machines, which come with a key. */
public final class MakerApiFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public MakerApiFunction() {
        this(Cloud.aws());
    }

    public MakerApiFunction(Cloud cloud) {
        handler = Wiring.api(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
