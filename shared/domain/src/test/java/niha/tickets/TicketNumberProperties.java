package niha.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TicketNumberProperties {
    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @IntRange(min = 0, max = 9999) int year,
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
        var ticket = new TicketNumber(year, number);
        assertThat(TicketNumber.parse(ticket.toString())).contains(ticket);
    }

    @Property
    void whateverIsReadIsWrittenTheSame(@ForAll String text) {
        TicketNumber.parse(text).ifPresent(number -> assertThat(number).hasToString(text));
    }
}
