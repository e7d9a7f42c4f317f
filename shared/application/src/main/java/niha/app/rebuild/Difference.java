package niha.app.rebuild;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One thing that is stored otherwise than the journal says.
 *
 * @param what its name
 * @param how what is wrong with it
 */
public record Difference(String what, String how) {
    /** Two descriptions of one thing, fact by fact; no fact at all means that it is not there. */
    static Optional<Difference> between(String what, Map<String, String> should, Map<String, String> is) {
        if (should.equals(is)) return Optional.empty();
        if (is.isEmpty()) return Optional.of(new Difference(what, "is missing"));
        if (should.isEmpty()) return Optional.of(new Difference(what, "should not be there"));
        var names = new TreeSet<>(should.keySet());
        names.addAll(is.keySet());
        var wrong = new ArrayList<String>();
        for (var name : names) {
            var wanted = should.getOrDefault(name, "nothing");
            var found = is.getOrDefault(name, "nothing");
            if (!wanted.equals(found)) wrong.add(name + " is " + found + " and should be " + wanted);
        }
        return Optional.of(new Difference(what, String.join(", ", wrong)));
    }

    /** One line about it. */
    public String sentence() {
        return what + ": " + how;
    }
}
