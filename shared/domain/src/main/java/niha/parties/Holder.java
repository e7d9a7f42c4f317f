package niha.parties;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.AccountId;

/**
 * Somebody who has an account: a market maker or a client. The account in the ledger has the holder's id.
 *
 * @param feeBasisPoints what its orders pay instead of what the schedule says
 * @param version how often it was written; 1 for a new one
 */
public record Holder(
        UUID id,
        UUID userId,
        String name,
        Email email,
        Optional<String> description,
        HolderType type,
        boolean active,
        Optional<Integer> feeBasisPoints,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {
    public static final int NAME_LENGTH_MAX = 100;
    public static final int DESCRIPTION_LENGTH_MAX = 2_000;

    /** What an administrator changes; what is empty stays as it is. */
    public record Edit(
            Optional<String> name,
            Optional<Optional<String>> description,
            Optional<Boolean> active,
            Optional<Optional<Integer>> feeBasisPoints) {
        public static final Edit DEACTIVATION =
                new Edit(Optional.empty(), Optional.empty(), Optional.of(false), Optional.empty());
    }

    public Holder edited(Edit edit, Instant at) {
        return new Holder(
                id,
                userId,
                edit.name().orElse(name),
                email,
                edit.description().orElse(description),
                type,
                edit.active().orElse(active),
                edit.feeBasisPoints().orElse(feeBasisPoints),
                createdBy,
                createdAt,
                at,
                version + 1);
    }

    public AccountId account() {
        return new AccountId(id.toString());
    }
}
