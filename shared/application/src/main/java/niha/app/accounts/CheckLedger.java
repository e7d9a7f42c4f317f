package niha.app.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import niha.app.Json;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.SystemTickets;
import niha.app.commands.SystemTickets.Finding;
import niha.tickets.ActionType;
import niha.tickets.TicketStatus;

/** Computes the proof by the clock. A ledger that does not balance leaves a FAILED ticket with the figures. */
public final class CheckLedger {
    private final Proof proof;
    private final Ports.TicketNumbers numbers;
    private final SystemTickets tickets;

    public CheckLedger(Proof proof, Ports.TicketNumbers numbers, SystemTickets tickets) {
        this.proof = proof;
        this.numbers = numbers;
        this.tickets = tickets;
    }

    /** Whether the ledger balances. Who listens hears of it first: a ticket that cannot be written must not keep it quiet. */
    public boolean run(Instant now, Runnable unbalanced) {
        var report = ProofView.of(proof.compute());
        if (report.balanced()) return true;
        unbalanced.run();
        try {
            var finding = new Finding(
                    ActionType.LEDGER_CHECKED,
                    TicketStatus.FAILED,
                    Json.write(report),
                    List.of("ledger", "unbalanced"));
            tickets.write(numbers.draw(now.atZone(ZoneOffset.UTC).getYear()), finding, now);
        } catch (Outdated impossible) {
            throw new IllegalStateException("A ticket number was given out twice", impossible);
        }
        return false;
    }
}
