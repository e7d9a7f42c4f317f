package niha.accounts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import niha.aws.Cloud;

/** Woken by the clock: computes whether the ledger balances. */
public final class LedgerCheckFunction implements RequestStreamHandler {
    private final RequestStreamHandler handler;

    public LedgerCheckFunction() {
        this(Cloud.aws());
    }

    public LedgerCheckFunction(Cloud cloud) {
        handler = Wiring.check(cloud);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        handler.handleRequest(in, out, context);
    }
}
