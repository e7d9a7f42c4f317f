package niha.accounts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Opens and edits accounts, moves funds in and out, shows histories. */
public final class AccountsFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public AccountsFunction() {
        this(Cloud.aws());
    }

    public AccountsFunction(Cloud cloud) {
        handler = Wiring.handler(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
