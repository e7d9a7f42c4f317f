package niha.tickets;

/** How a command ended. VOID is a number that was drawn and not needed, with its cause. */
public enum TicketStatus {
    SUCCESS,
    FAILED,
    VOID
}
