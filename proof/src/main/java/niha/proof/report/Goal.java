package niha.proof.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What was aimed at, and what came of it.
 *
 * @param gate what it must not be worse than
 * @param stretch what would be something to show
 * @param least whether it should be at least so much, instead of at most
 */
public record Goal(String id, String what, double is, double gate, double stretch, boolean least) {
    private static final double EXACT = 1e-9;
    private static final double ROUND = 1_000;

    public static Goal atMost(String id, String what, double is, double gate, double stretch) {
        return new Goal(id, what, is, gate, stretch, false);
    }

    public static Goal atLeast(String id, String what, double is, double gate, double stretch) {
        return new Goal(id, what, is, gate, stretch, true);
    }

    public boolean reached() {
        return meets(gate);
    }

    public String verdict() {
        if (meets(stretch)) return gate == stretch ? "reached" : "reached, the stretch too";
        if (reached()) return "reached; the stretch missed by " + number(Math.abs(is - stretch));
        return "**missed by " + number(Math.abs(is - gate)) + "**";
    }

    public Map<String, Object> numbers() {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("goal", id);
        numbers.put("what", what);
        numbers.put("is", is);
        numbers.put("gate", gate);
        numbers.put("stretch", stretch);
        numbers.put("least", least);
        numbers.put("reached", reached());
        return numbers;
    }

    private boolean meets(double aim) {
        return least ? is >= aim - EXACT : is <= aim + EXACT;
    }

    /** Two decimals, where they say something. */
    public static String number(double number) {
        return Math.abs(number) >= ROUND
                ? String.format(Locale.ROOT, "%,.0f", number).replace(',', ' ')
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
