package niha.app.access;

import java.util.List;
import java.util.Optional;
import niha.access.ApiKey;
import niha.app.commands.Decision.Trace;
import niha.tickets.Ticket.Subject;

/** What tickets say about a key. */
final class ApiKeyTraces {
    private ApiKeyTraces() {}

    static Trace of(ApiKey key, String tag, Optional<String> before, String after) {
        return new Trace(
                new Subject(
                        Optional.of(key.id().toString()),
                        Optional.of(key.marketMaker().toString()),
                        Optional.empty()),
                before,
                Optional.of(after),
                List.of("api_key", tag),
                List.of());
    }
}
