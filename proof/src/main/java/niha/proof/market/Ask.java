package niha.proof.market;

import java.util.Comparator;

/**
 * One kind of request.
 *
 * @param function who asks, or for whom it is asked
 * @param on the table, or the tables of one transaction, the queue, or the service
 */
record Ask(String function, String on, String operation) implements Comparable<Ask> {
    static final String LAMBDA = "lambda";
    static final String STREAM = "stream";

    private static final Comparator<Ask> ORDER = Comparator.comparing(Ask::part)
            .thenComparing(Ask::function)
            .thenComparing(Ask::on)
            .thenComparing(Ask::operation);

    Part part() {
        return Part.of(function);
    }

    /** Whether a function asks it of a service, unlike what wakes the function. */
    boolean isOurs() {
        return !on.equals(LAMBDA) && !on.equals(STREAM);
    }

    @Override
    public int compareTo(Ask other) {
        return ORDER.compare(this, other);
    }
}
