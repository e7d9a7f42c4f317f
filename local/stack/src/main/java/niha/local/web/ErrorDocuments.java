package niha.local.web;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Problem documents for what Jetty refuses by itself: a request that is no HTTP, headers that are too long. */
final class ErrorDocuments extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var status = Math.max(response.getStatus(), 400);
        var title = HttpStatus.getMessage(status);
        var code = title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        var reply = new Problem(status, title, code, title).reply();
        reply.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
        return true;
    }
}
