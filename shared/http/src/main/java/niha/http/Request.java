package niha.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niha.app.commands.Caller;

/**
 * One call, already authenticated by the gateway.
 *
 * @param routeKey method and path template, as in {@code GET /api/v1/admin/market-makers/{id}}
 * @param headers by lower-case name
 * @param caller empty where the operation is open to everybody
 */
@SuppressWarnings("ArrayRecordComponent") // requests are never compared, and a body is read once
public record Request(
        String routeKey,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        Optional<Caller> caller,
        String correlationId,
        Instant receivedAt,
        Sent sent) {

    /**
     * How it came, letter by letter: this is what a signature covers.
     *
     * @param path with the base path, as it stands in the address; so does the query
     */
    public record Sent(
            String method, String path, String query, Optional<String> ipAddress, Optional<String> userAgent) {}

    /** One that is made here, and whose letters nobody asks for. */
    public Request(
            String routeKey,
            Map<String, String> pathParameters,
            Map<String, String> query,
            Map<String, String> headers,
            byte[] body,
            Optional<Caller> caller,
            String correlationId,
            Instant receivedAt) {
        this(
                routeKey,
                pathParameters,
                query,
                headers,
                body,
                caller,
                correlationId,
                receivedAt,
                new Sent("", "", "", Optional.empty(), Optional.empty()));
    }

    /** The same, as somebody's whom the gateway did not know. */
    public Request by(Caller known) {
        return new Request(
                routeKey, pathParameters, query, headers, body, Optional.of(known), correlationId, receivedAt, sent);
    }

    /** The same without its Idempotency-Key: an answer that has nothing to do with what was asked is not kept under it, nor found. */
    public Request withoutIdempotencyKey() {
        var fewer = new HashMap<>(headers);
        fewer.remove("idempotency-key");
        return new Request(routeKey, pathParameters, query, fewer, body, caller, correlationId, receivedAt, sent);
    }

    public String path(String name) {
        var value = pathParameters.get(name);
        if (value == null) throw new IllegalStateException(routeKey + " has no parameter " + name);
        return value;
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The caller of an operation that is not open: the router lets nobody else in. */
    public Caller signedIn() {
        return caller.orElseThrow(() -> new IllegalStateException(routeKey + " was reached without a caller"));
    }
}
