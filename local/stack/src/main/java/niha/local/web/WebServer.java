package niha.local.web;

import java.io.IOException;
import java.net.BindException;
import java.util.Objects;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** Jetty on one port of the loopback interface. It holds the port from the start and answers once it has a site. */
public final class WebServer implements AutoCloseable {
    /** As API Gateway: request line and headers together. */
    private static final int HEADER_BYTES_MAX = 10_240;

    private static final long FINISH_MS_MAX = 10_000;

    /** A connection that merely waits for another request is not waited for. */
    private static final long IDLE_AT_STOP_MS_MAX = 200;

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Takes the port; 0 takes a free one. Calls that come before there is a site wait. */
    public static WebServer bind(int port) throws IOException {
        var server = new Server(new VirtualThreadPool());
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES_MAX);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setReuseAddress(true);
        connector.setShutdownIdleTimeout(IDLE_AT_STOP_MS_MAX);
        server.addConnector(connector);
        server.setErrorHandler(new ErrorDocuments());
        server.setStopTimeout(FINISH_MS_MAX);
        try {
            connector.open();
        } catch (IOException e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) throw new PortTaken(port, e);
            throw e;
        }
        return new WebServer(server, connector);
    }

    /** Somebody else listens there. */
    public static final class PortTaken extends IOException {
        PortTaken(int port, IOException cause) {
            super(
                    "Port %d is taken; choose another one, as in NIHA_PORT=%d ./niha up".formatted(port, port + 1),
                    cause);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    public String origin() {
        return FrontDoor.origin(port());
    }

    public void start(Site site) throws IOException {
        Handler exchange = new Exchange(site, ServerWebSocketContainer.ensure(server));
        server.setHandler(new GracefulHandler(exchange));
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException(Objects.requireNonNullElse(e.getMessage(), "The server did not start"), e);
        }
    }

    /** Takes no more calls and lets those in flight finish. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IOException("The server did not stop cleanly", e);
        }
    }
}
