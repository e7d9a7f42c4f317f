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
 * @param worth in cents, of certificates: what those that came in have cost, or what a sale of them has brought, with its fee either way
 * @param order the order that it was for, where there is one
 * @param trade the trade that it is one side of, where there is one
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
        Optional<Long> worth,
        TicketNumber ticket,
        Optional<UUID> order,
        Optional<UUID> trade,
        Optional<String> notes,
        String createdBy,
        Instant createdAt) {}
