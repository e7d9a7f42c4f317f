package niha.app.market;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import niha.app.Json;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.SystemTickets;
import niha.app.commands.SystemTickets.Finding;
import niha.app.events.Event;
import niha.app.events.MarketHalted;
import niha.app.market.Halts.Halt;
import niha.tickets.ActionType;
import niha.tickets.TicketStatus;

/** Puts on record what nobody asked for: a market that stands still, and a message that is no command. */
public final class SystemReports implements Matching.Alarm {
    private final Ports.TicketNumbers numbers;
    private final SystemTickets tickets;
    private final InstantSource clock;

    public SystemReports(Ports.TicketNumbers numbers, SystemTickets tickets, InstantSource clock) {
        this.numbers = numbers;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Override
    public void halted(Halt halt, Throwable cause) {
        write(
                new Finding(
                        ActionType.MARKET_HALTED,
                        TicketStatus.FAILED,
                        Json.write(MarketHalted.of(halt)),
                        List.of("market", "halt", halt.certificate().name())),
                MarketHalted.of(halt));
    }

    private record Refused(String code, String detail, String messageId) {}

    private static final int REASON_LENGTH_MAX = 500;

    /** A message that is no command: it is dropped, so that those behind it are not held up. */
    public void refused(String messageId, String why) {
        write(new Finding(
                ActionType.MARKET_MESSAGE_REFUSED,
                TicketStatus.FAILED,
                Json.write(new Refused("NO_COMMAND", shown(why), messageId)),
                List.of("market", "message")));
    }

    /** The reason may quote the message, which may be longer than a ticket can be and hold what no store can keep. */
    private static String shown(String why) {
        return why.codePoints()
                .limit(REASON_LENGTH_MAX)
                .map(c -> Character.getType(c) == Character.SURROGATE ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void write(Finding finding, Event... events) {
        var now = clock.instant();
        var number = numbers.draw(now.atZone(ZoneOffset.UTC).getYear());
        try {
            tickets.write(number, finding, List.of(events), now);
        } catch (Outdated busy) {
            throw new Ports.Unavailable("The ticket could not be written", busy);
        }
    }
}
