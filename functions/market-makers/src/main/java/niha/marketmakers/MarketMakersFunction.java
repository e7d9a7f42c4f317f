package niha.marketmakers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Creates, lists and shows market makers. */
public final class MarketMakersFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public MarketMakersFunction() {
        this(Cloud.aws());
    }

    public MarketMakersFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
