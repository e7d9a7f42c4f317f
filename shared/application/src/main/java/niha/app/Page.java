package niha.app;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param next where the following page starts; empty on the last one
 */
public record Page<T>(List<T> rows, Optional<String> next) {
    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Which page is wanted.
     *
     * @param after where the previous page ended
     * @param skip rows to leave out from there
     */
    public record Wanted(int limit, int skip, Optional<String> after) {}
}
