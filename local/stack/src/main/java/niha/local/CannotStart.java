package niha.local;

/** Why Niha does not start here, in one sentence for whoever wanted it to. */
public final class CannotStart extends Exception {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
