package niha.http;

import java.util.Map;
import java.util.Optional;
import niha.access.Scope;
import niha.app.commands.Caller;
import niha.app.commands.Refusal;

/** Lets in who comes with a key instead of having signed in: gateways do not see all that a signature covers. */
public interface Door {
    Entry admit(Request request, Scope scope);

    /** What becomes of a request; the headers go with its answer either way. */
    sealed interface Entry {
        Map<String, String> headers();

        record In(Caller caller, Map<String, String> headers) implements Entry {}

        /** With the caller where the refusal is to be on record. */
        record Out(Refusal why, Optional<Caller> caller, Map<String, String> headers) implements Entry {}
    }
}
