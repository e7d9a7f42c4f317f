package niha.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.tickets.TicketNumber;
import niha.units.Amount;

/**
 * One line of an account's history: an amount that came from, or went to, the counterparty.
 *
 * @param sequence counts the entries of an account's asset from 1: in this order the running balances are exact
 * @param amount signed, as the account sees it
 * @param balanceAfter what was available afterwards
 * @param totalAfter available and locked together afterwards
 */
public record Entry(
        UUID id,
        long sequence,
        AccountId account,
        AccountId counterparty,
        EntryType type,
        Amount amount,
        long balanceAfter,
        long totalAfter,
        TicketNumber ticket,
        Optional<String> notes,
        String createdBy,
        Instant createdAt) {}
