package niha.orderdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Takes orders, changes and cancels them, and shows them with their trades. */
public final class OrdersFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public OrdersFunction() {
        this(Cloud.aws());
    }

    public OrdersFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
