package niha.ledger;

/** Why a balance changed. */
public enum EntryType {
    DEPOSIT,
    WITHDRAWAL
}
