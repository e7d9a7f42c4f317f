package niha.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TicketNumberTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 1, TKT-2026-000001",
        "2026, 999999, TKT-2026-999999",
        "2026, 1000000, TKT-2026-1000000",
        "999, 12, TKT-0999-000012",
        "2026, 999999999999, TKT-2026-999999999999",
    })
    void aNumberIsWrittenWithAtLeastSixDigitsAndReadAgain(int year, long number, String written) {
        var ticket = new TicketNumber(year, number);
        assertThat(ticket).hasToString(written);
        assertThat(TicketNumber.parse(written)).contains(ticket);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TKT-2026-1",
                "TKT-2026-00001",
                "TKT-2026-0000001",
                "TKT-2026-000000",
                "TKT-26-000001",
                "TKT-2026--00001",
                "TKT-2026-000001 ",
                " TKT-2026-000001",
                "tkt-2026-000001",
                "TKT-2026-00000a",
                "TKT-2026-٠٠٠٠٠١",
                "TKT-2026-1000000000000",
                "TKT-2026-99999999999999999999",
                "TKT-2026-000001\n",
                "TKT-2026-000001-000001",
            })
    void aTicketHasOneNameOnly(String text) {
        assertThat(TicketNumber.parse(text)).isEmpty();
    }

    @Test
    void theMillionthComesAfterTheOneBefore() {
        assertThat(new TicketNumber(2026, 1_000_000)).isGreaterThan(new TicketNumber(2026, 999_999));
    }

    @Test
    void aYearComesBeforeEveryNumberOfTheNext() {
        var sorted = List.of(
                new TicketNumber(2025, 9),
                new TicketNumber(2025, 10_000_000),
                new TicketNumber(2026, 1),
                new TicketNumber(2026, 2));
        assertThat(sorted.reversed().stream().sorted()).isEqualTo(sorted);
    }

    @Test
    void numbersStartAtOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNumber(2026, 0));
    }

    @Test
    void itIsWrittenAlikeUnderEveryLocale() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new TicketNumber(2026, 42)).hasToString("TKT-2026-000042");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
