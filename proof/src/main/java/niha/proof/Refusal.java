package niha.proof;

/** Why a benchmark cannot run, in one sentence for the person at the terminal. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence);
    }
}
