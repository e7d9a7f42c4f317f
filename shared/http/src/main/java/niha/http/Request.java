package niha.http;

import java.time.Instant;
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
        Instant receivedAt) {

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
