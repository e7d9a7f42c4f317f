package niha.settlement;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the journals and by the clock: carries what stands there over to balances, orders, trades and tickets. */
public final class SettlementFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public SettlementFunction() {
        this(Cloud.aws());
    }

    public SettlementFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
