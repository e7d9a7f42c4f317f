package niha.infra;

/** Why nothing can be synthesised, in one sentence for the person at the terminal. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }
}
