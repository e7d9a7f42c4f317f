package niha.http;

import niha.app.commands.Refusal;

/** Answers one operation. */
public interface Endpoint {
    Response answer(Request request);

    /** Answers a caller who may not call it; one that changes something also puts that on record. */
    default Response refuse(Request request, Refusal reason) {
        return Problem.of(reason).response(request);
    }
}
