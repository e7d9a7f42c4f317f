package niha.liquiditydesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Plans liquidity across market makers, and provisions them for it. */
public final class LiquidityFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public LiquidityFunction() {
        this(Cloud.aws());
    }

    public LiquidityFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
