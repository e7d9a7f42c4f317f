package niha.tickets;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A ticket's number in its year, written TKT-2026-000001.
 * At least six digits; the millionth ticket has seven, and numbers are compared as numbers, never as texts.
 */
public record TicketNumber(int year, long number) implements Comparable<TicketNumber> {
    private static final Pattern FORM = Pattern.compile("TKT-(\\d{4})-(\\d{6,12})");

    public TicketNumber {
        if (number < 1) throw new IllegalArgumentException("Ticket number " + number);
    }

    /** Reads a number exactly as {@link #toString} writes it: one ticket has one name. */
    public static Optional<TicketNumber> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches() || Long.parseLong(match.group(2)) < 1) return Optional.empty();
        var number = new TicketNumber(Integer.parseInt(match.group(1)), Long.parseLong(match.group(2)));
        return number.toString().equals(text) ? Optional.of(number) : Optional.empty();
    }

    @Override
    public int compareTo(TicketNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "TKT-%04d-%06d", year, number);
    }
}
