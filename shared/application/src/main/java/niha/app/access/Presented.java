package niha.app.access;

import java.util.Optional;

/** What a request brings along to be let in: a key, perhaps a signature, and what that must cover. */
public record Presented(
        Optional<String> key,
        Optional<String> timestamp,
        Optional<String> nonce,
        Optional<String> signature,
        String method,
        String path,
        String query,
        String bodySha256,
        Optional<String> ipAddress,
        Optional<String> userAgent) {}
