package niha.local.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns Jetty's requests into calls and replies into its responses. */
final class Exchange extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    /** How much of a body that nobody wants is swallowed, so that its sender gets to read why it was refused. */
    private static final long SWALLOWED_BYTES_MAX = 64L << 20;

    private final Site site;
    private final ServerWebSocketContainer sockets;

    Exchange(Site site, ServerWebSocketContainer sockets) {
        this.site = site;
        this.sockets = sockets;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        var in = Content.Source.asInputStream(request);
        var body = new LimitedBody(in, request.getLength());
        var reply = answer(call(request, body));
        if (reply.socket().isPresent())
            return sockets.upgrade((_, _, _) -> reply.socket().get(), request, response, callback);
        swallowRest(request, in, body);
        write(response, request.getMethod().equals("HEAD"), reply, callback);
        return true;
    }

    private Reply answer(Call call) {
        try {
            return site.answer(call);
        } catch (IOException | RuntimeException e) {
            LOG.error("{} {} failed", call.method(), call.path(), e);
            return Problem.BROKEN.reply();
        }
    }

    private static Call call(Request request, Call.Body body) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (HttpField field : request.getHeaders())
            headers.merge(
                    field.getName().toLowerCase(Locale.ROOT),
                    List.of(Optional.ofNullable(field.getValue()).orElse("")),
                    (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
        var uri = request.getHttpURI();
        return new Call(
                request.getMethod(),
                uri.getPath(),
                Optional.ofNullable(uri.getQuery()),
                headers,
                request.getConnectionMetaData().getProtocol(),
                Request.getRemoteAddr(request),
                body);
    }

    private static void write(Response response, boolean headOnly, Reply reply, Callback callback) {
        response.setStatus(reply.status());
        for (Map.Entry<String, String> header : reply.headers().entrySet())
            response.getHeaders().put(header.getKey(), header.getValue());
        reply.cookies().forEach(cookie -> response.getHeaders().add("set-cookie", cookie));
        response.getHeaders().put("content-length", reply.body().length);
        response.write(true, headOnly ? ByteBuffer.allocate(0) : ByteBuffer.wrap(reply.body()), callback);
    }

    private static void swallowRest(Request request, InputStream in, LimitedBody body) throws IOException {
        // Who asks before sending has not sent anything yet: the refusal itself is the answer to that question.
        if (!body.touched() && request.getHeaders().contains("expect")) return;
        var chunk = new byte[64 << 10];
        var swallowed = 0L;
        for (var n = in.read(chunk); n >= 0 && swallowed < SWALLOWED_BYTES_MAX; n = in.read(chunk)) swallowed += n;
    }

    /** A request's body, refused before it is held in memory. */
    private static final class LimitedBody implements Call.Body {
        private final InputStream in;
        private final long declared;
        private boolean touched;

        LimitedBody(InputStream in, long declared) {
            this.in = in;
            this.declared = declared;
        }

        boolean touched() {
            return touched;
        }

        @Override
        public Optional<byte[]> upTo(int bytes) throws IOException {
            if (declared > bytes) return Optional.empty();
            touched = true;
            var read = in.readNBytes(bytes + 1);
            return read.length > bytes ? Optional.empty() : Optional.of(read);
        }
    }
}
