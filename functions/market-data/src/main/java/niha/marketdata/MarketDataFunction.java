package niha.marketdata;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Shows the book, the tape and what follows from them. */
public final class MarketDataFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public MarketDataFunction() {
        this(Cloud.aws());
    }

    public MarketDataFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
