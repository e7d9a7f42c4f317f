package niha.local.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A problem document (RFC 9457) for what never reaches a function. */
public record Problem(int status, String title, String code, String detail) {
    public static final Problem NO_PATH = new Problem(404, "Not found", "NOT_FOUND", "Path not found");
    public static final Problem NO_METHOD =
            new Problem(405, "Method not allowed", "METHOD_NOT_ALLOWED", "This path has other methods");
    public static final Problem BROKEN =
            new Problem(500, "Error", "INTERNAL_ERROR", "Something went wrong on our side; it is on record");
    public static final Problem FOREIGN =
            new Problem(403, "Forbidden", "FOREIGN_ORIGIN", "Another site may not send this");

    public static Problem unauthorized(String detail) {
        return new Problem(401, "Unauthorized", "UNAUTHORIZED", detail);
    }

    public static Problem tooLarge(int bytesMax) {
        return new Problem(413, "Too large", "BODY_TOO_LARGE", "The body must be at most " + bytesMax + " bytes");
    }

    /** The document, under an id of its own. */
    public Reply reply() {
        return reply(UUID.randomUUID().toString());
    }

    public Reply reply(String correlationId) {
        return Reply.json(status, members(correlationId))
                .with("content-type", "application/problem+json")
                .with("x-correlation-id", correlationId);
    }

    private Map<String, Object> members(String correlationId) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("code", code);
        members.put("correlation_id", correlationId);
        return members;
    }
}
