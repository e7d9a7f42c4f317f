package niha.http;

/** Answers one operation. */
public interface Endpoint {
    Response answer(Request request);
}
