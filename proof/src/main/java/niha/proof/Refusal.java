package niha.proof;

/** Why nothing can be measured or verified, in one sentence for the person at the terminal. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence);
    }
}
