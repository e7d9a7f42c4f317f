package niha.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import niha.tickets.TicketNumber;

final class WrittenNumberProperties {
    @Property
    void aPartOfANumberIsFoundInIt(
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long number,
            @ForAll Random random) {
        var written = new TicketNumber(year, number).toString();
        var from = random.nextInt(written.length());
        var to = from + 1 + random.nextInt(written.length() - from);
        var part = written.substring(from, to);
        assertThat(isIn(year, number, part)).as(part).isTrue();
        assertThat(isIn(year, number, part.toLowerCase(Locale.ROOT))).as(part).isTrue();
    }

    @Property
    void foundOrNotTheDigitsSayWhatTheTextWould(
            @ForAll @LongRange(min = 1, max = 12_000_000) long number, @ForAll @LongRange(max = 99_999) long other) {
        for (var text : new String[] {
            Long.toString(other),
            "%06d".formatted(other),
            "-" + other,
            "-%04d".formatted(other),
            "2026-" + other,
            "T-2026-00" + other,
            other + "-",
            "kt" + other,
            "--" + other,
            "6-" + other + " ",
            "1234567890123456789" + other
        }) assertThat(isIn(2026, number, text)).as("%s in %s", text, number).isEqualTo(contains(number, text));
    }

    private static boolean isIn(int year, long number, String text) {
        return new WrittenNumber(year, text).isIn(number);
    }

    private static boolean contains(long number, String text) {
        return new TicketNumber(2026, number)
                .toString()
                .toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT));
    }
}
