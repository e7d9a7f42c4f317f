package niha.app.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import niha.app.access.ApiKeyView;

/** Something happened to a market maker's key, which is now like this. */
public record ApiKeyEvent(@JsonIgnore String what, ApiKeyView key) implements Event {
    public static final String REVOKED = "ApiKeyRevoked.v1";

    public static ApiKeyEvent created(ApiKeyView key) {
        return new ApiKeyEvent("ApiKeyCreated.v1", key);
    }

    public static ApiKeyEvent revoked(ApiKeyView key) {
        return new ApiKeyEvent(REVOKED, key);
    }

    @Override
    public String type() {
        return what;
    }

    @Override
    public String source() {
        return "niha.access";
    }
}
