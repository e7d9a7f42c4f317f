package niha.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import niha.access.Rate.Allowance;
import niha.access.Scope;
import niha.access.Sha256;
import niha.app.access.Gatekeeper;
import niha.app.access.Presented;
import niha.app.access.Verdict;

/** The door of the market-maker API: the headers of a request are what the gatekeeper looks at. */
public record KeyDoor(Gatekeeper gatekeeper) implements Door {
    public static final String KEY = "x-api-key";
    public static final String TIMESTAMP = "x-niha-timestamp";
    public static final String NONCE = "x-niha-nonce";
    public static final String SIGNATURE = "x-niha-signature";

    @Override
    public Entry admit(Request request, Scope scope) {
        return switch (gatekeeper.admit(presented(request), scope, request.receivedAt())) {
            case Verdict.Admitted in -> new Entry.In(in.caller(), headers(Optional.of(in.allowance())));
            case Verdict.TurnedAway away -> new Entry.Out(away.why(), away.caller(), headers(away.allowance()));
        };
    }

    private static Presented presented(Request request) {
        var sent = request.sent();
        return new Presented(
                request.header(KEY),
                request.header(TIMESTAMP),
                request.header(NONCE),
                request.header(SIGNATURE),
                sent.method(),
                sent.path(),
                sent.query(),
                Sha256.of(request.body()),
                sent.ipAddress(),
                sent.userAgent());
    }

    private static Map<String, String> headers(Optional<Allowance> known) {
        var headers = new LinkedHashMap<String, String>();
        known.ifPresent(allowance -> {
            headers.put("ratelimit-limit", Integer.toString(allowance.limit()));
            headers.put("ratelimit-remaining", Long.toString(allowance.remaining()));
            headers.put("ratelimit-reset", Long.toString(allowance.resetSeconds()));
            if (!allowance.granted()) headers.put("retry-after", Long.toString(allowance.retryAfterSeconds()));
        });
        return headers;
    }
}
