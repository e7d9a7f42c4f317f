package niha.http;

import niha.app.commands.Refusal.NotAdmitted.Why;

/** What is said to a machine that is not let in. */
final class KeyWords {
    private KeyWords() {}

    static String of(Why why) {
        return switch (why) {
            case API_KEY_REQUIRED -> "Send your API key in the header X-API-Key";
            case API_KEY_INVALID -> "This is no API key of ours";
            case API_KEY_REVOKED -> "This API key is revoked";
            case API_KEY_EXPIRED -> "This API key has expired";
            case ADDRESS_NOT_ALLOWED -> "This API key is not allowed from your address";
            case SIGNATURE_REQUIRED ->
                "Requests with this API key must be signed: X-Niha-Timestamp, X-Niha-Nonce and X-Niha-Signature";
            case SIGNATURE_INVALID -> "The signature does not fit what was sent";
            case TIMESTAMP_OUT_OF_RANGE -> "X-Niha-Timestamp is more than 30 seconds away from our clock";
            case NONCE_REUSED -> "This X-Niha-Nonce was used before; sign every request anew";
            case SCOPE_MISSING -> "This API key lacks the scope for that";
            case RATE_LIMITED -> "Too many requests with this API key; nothing was done, wait and try again";
        };
    }
}
