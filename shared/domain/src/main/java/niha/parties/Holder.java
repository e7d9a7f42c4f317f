package niha.parties;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.AccountId;

/**
 * Somebody who has an account: a market maker or a client. The account in the ledger has the holder's id.
 *
 * @param feeBasisPoints what its orders pay instead of what the schedule says
 * @param limits a market maker's
 * @param killSwitch where it is engaged
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
        Limits limits,
        Optional<KillSwitch> killSwitch,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {
    public static final int NAME_LENGTH_MAX = 100;
    public static final int DESCRIPTION_LENGTH_MAX = 2_000;

    /** One that nothing limits. */
    public Holder(
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
        this(
                id,
                userId,
                name,
                email,
                description,
                type,
                active,
                feeBasisPoints,
                Limits.NONE,
                Optional.empty(),
                createdBy,
                createdAt,
                updatedAt,
                version);
    }

    /** What an administrator changes; what is empty stays as it is. */
    public record Edit(
            Optional<String> name,
            Optional<Optional<String>> description,
            Optional<Boolean> active,
            Optional<Optional<Integer>> feeBasisPoints,
            Optional<Limits> limits) {
        public static final Edit DEACTIVATION =
                new Edit(Optional.empty(), Optional.empty(), Optional.of(false), Optional.empty());

        public Edit(
                Optional<String> name,
                Optional<Optional<String>> description,
                Optional<Boolean> active,
                Optional<Optional<Integer>> feeBasisPoints) {
            this(name, description, active, feeBasisPoints, Optional.empty());
        }

        public static Edit to(Limits limits) {
            return new Edit(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(limits));
        }
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
                edit.limits().orElse(limits),
                killSwitch,
                createdBy,
                createdAt,
                at,
                version + 1);
    }

    /** Its kill switch engaged, or released. */
    public Holder switched(Optional<KillSwitch> to, Instant at) {
        return with(to, at);
    }

    /** Whether its kill switch is engaged. */
    public boolean isStopped() {
        return killSwitch.isPresent();
    }

    /** The same, and not as it was: who decides beside this on how it was has to decide again. */
    public Holder touched() {
        return with(killSwitch, updatedAt);
    }

    private Holder with(Optional<KillSwitch> killSwitchNow, Instant at) {
        return new Holder(
                id,
                userId,
                name,
                email,
                description,
                type,
                active,
                feeBasisPoints,
                limits,
                killSwitchNow,
                createdBy,
                createdAt,
                at,
                version + 1);
    }

    public AccountId account() {
        return account(id);
    }

    /** The account of the holder with this id. */
    public static AccountId account(UUID id) {
        return new AccountId(id.toString());
    }
}
