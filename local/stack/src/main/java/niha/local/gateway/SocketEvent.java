package niha.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import niha.local.web.Call;

/** The events that API Gateway sends to a function for a WebSocket: a connection, its messages and its end. */
record SocketEvent(String connectionId, String domainName, String remote, String userAgent, Instant connectedAt) {
    private static final String STAGE = "stream";

    static SocketEvent of(String connectionId, Call call, Instant now) {
        return new SocketEvent(
                connectionId,
                call.header("host").orElse(""),
                call.remote(),
                call.header("user-agent").orElse(""),
                now);
    }

    byte[] connect(Call call) {
        var event = event("$connect", "CONNECT", connectedAt);
        var headers = new TreeMap<String, String>();
        call.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        event.set("headers", HttpEvent.JSON.valueToTree(headers));
        var query = call.queryForm().values();
        if (!query.isEmpty()) event.set("queryStringParameters", HttpEvent.JSON.valueToTree(query));
        return bytes(event);
    }

    byte[] message(String text, Instant now) {
        var event = event("$default", "MESSAGE", now);
        event.put("body", text);
        return bytes(event);
    }

    byte[] disconnect(int code, String reason, Instant now) {
        var event = event("$disconnect", "DISCONNECT", now);
        event.withObject("/requestContext").put("disconnectStatusCode", code).put("disconnectReason", reason);
        return bytes(event);
    }

    private ObjectNode event(String routeKey, String eventType, Instant now) {
        var event = HttpEvent.JSON.createObjectNode();
        var context = event.putObject("requestContext");
        context.put("routeKey", routeKey);
        context.put("eventType", eventType);
        context.put("messageDirection", "IN");
        context.put("stage", STAGE);
        context.put("apiId", "local");
        context.put("domainName", domainName);
        context.put("connectionId", connectionId);
        context.put("connectedAt", connectedAt.toEpochMilli());
        context.put("requestTimeEpoch", now.toEpochMilli());
        context.put("requestId", UUID.randomUUID().toString());
        context.putObject("identity").put("sourceIp", remote).put("userAgent", userAgent);
        event.put("isBase64Encoded", false);
        return event;
    }

    private static byte[] bytes(ObjectNode event) {
        try {
            return HttpEvent.JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
