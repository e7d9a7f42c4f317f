package niha.app.audit;

import java.util.Locale;

/** A text that a ticket's number may have in it, sought in the digits themselves: writing out a million numbers would take a second. */
final class WrittenNumber {
    /** Numbers are written with at least so many digits. */
    private static final int DIGITS_MIN = 6;

    /** More digits than any number has. */
    private static final int DIGITS_MAX = 18;

    private final boolean always;
    private final Digits anywhere;
    private final Digits first;

    /** Digits that are sought, and how many; so many that nothing has them where none could match. */
    private record Digits(long value, int count) {
        static final Digits NONE = new Digits(0, DIGITS_MAX + 1);

        static Digits of(String text) {
            return text.length() <= DIGITS_MAX && text.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? new Digits(Long.parseLong(text), text.length())
                    : NONE;
        }
    }

    WrittenNumber(int year, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var prefix = "tkt-%04d-".formatted(year);
        this.always = prefix.contains(wanted);
        this.anywhere = wanted.isEmpty() || always ? Digits.NONE : Digits.of(wanted);
        this.first = always ? Digits.NONE : afterPrefix(prefix, wanted);
    }

    /** What follows when the text begins somewhere in the prefix and goes on beyond it. */
    private static Digits afterPrefix(String prefix, String wanted) {
        var dash = wanted.lastIndexOf('-') + 1;
        return dash > 0 && prefix.endsWith(wanted.substring(0, dash)) && dash < wanted.length()
                ? Digits.of(wanted.substring(dash))
                : Digits.NONE;
    }

    boolean isIn(long number) {
        if (always) return true;
        var digits = Math.max(DIGITS_MIN, digits(number));
        if (first.count() <= digits && shifted(number, digits - first.count()) == first.value()) return true;
        var scale = scale(anywhere.count());
        var rest = number;
        for (int left = digits; left >= anywhere.count(); left--, rest /= 10)
            if (rest % scale == anywhere.value()) return true;
        return false;
    }

    private static int digits(long number) {
        var digits = 0;
        for (var rest = number; rest > 0; rest /= 10) digits++;
        return digits;
    }

    private static long shifted(long number, int digits) {
        return number / scale(digits);
    }

    private static long scale(int digits) {
        var scale = 1L;
        for (int i = 0; i < digits && i < DIGITS_MAX; i++) scale *= 10;
        return scale;
    }
}
