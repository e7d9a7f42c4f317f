package niha.app.rebuild;

import java.util.List;
import java.util.Map;

/**
 * What came of comparing.
 *
 * @param compared how many of what were held against the journals
 */
public record Report(Map<String, Integer> compared, List<Difference> differences) {
    public Report {
        differences = List.copyOf(differences);
    }

    public boolean isClean() {
        return differences.isEmpty();
    }
}
