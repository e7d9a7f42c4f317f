package niha.liquidity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.AccountId;
import niha.orders.OrderTerms;
import niha.units.Asset;

/**
 * One placement of liquidity and how far it has come. All of it is funded before any of it goes to the market, as one command; or
 * all that was funded is given back.
 *
 * @param bids what its bids come to in cents, and {@code asks} what its asks do
 * @param reference the price that it was planned around, and {@code source} where that was from
 * @param firstOrder the one that tells what became of all, in {@code firstAccount}
 * @param marketMakers how many take part
 * @param done how many of them have their funds locked now
 * @param version how often it was written; 1 for a new one
 */
public record Operation(
        UUID id,
        Asset certificate,
        Plan.Targets targets,
        long bids,
        long asks,
        BigDecimal reference,
        String source,
        String planHash,
        int marketMakers,
        int orders,
        AccountId firstAccount,
        UUID firstOrder,
        Asked asked,
        Instant createdAt,
        Stage stage,
        int done,
        Instant updatedAt,
        long version) {

    public enum Stage {
        /** Funds are being locked. */
        FUNDING,
        /** Somebody could not pay after all: what was locked is being given back. */
        UNDOING,
        /** Everything is funded and on its way to the market, as one command. */
        PLACED,
        /** Nothing of it has come to the market, and nothing of it is locked. */
        REFUSED,
        /** It came to the market, and what was left of it was asked out again. */
        CANCELLED
    }

    /** Who asked for it, and in which words. */
    public record Asked(
            String by,
            Optional<String> email,
            Optional<String> key,
            String fingerprint,
            String correlationId,
            Optional<String> request,
            Optional<String> notes) {}

    /** What one market maker places. */
    public record Allocation(UUID holder, String name, List<OrderTerms> orders) {
        public Allocation {
            orders = List.copyOf(orders);
        }

        public AccountId account() {
            return orders.getFirst().account();
        }
    }

    public boolean isOver() {
        return stage != Stage.FUNDING && stage != Stage.UNDOING;
    }

    /** So many market makers' funds are locked. */
    public Operation funded(int many, Instant at) {
        return with(asked, Stage.FUNDING, many, at);
    }

    /** Only so many market makers' funds are still locked, and it goes back. */
    public Operation undone(int many, Instant at) {
        return with(asked, Stage.UNDOING, many, at);
    }

    public Operation placed(Instant at) {
        return with(asked, Stage.PLACED, done, at);
    }

    public Operation refused(Instant at) {
        return with(asked, Stage.REFUSED, done, at);
    }

    public Operation cancelled(Instant at) {
        return with(asked, Stage.CANCELLED, done, at);
    }

    /** Its caller was told that it goes on: what becomes of it is nobody's answer any more. */
    public Operation leftToItself(Instant at) {
        var nobody = new Asked(
                asked.by,
                asked.email,
                Optional.empty(),
                asked.fingerprint,
                asked.correlationId,
                asked.request,
                asked.notes);
        return with(nobody, stage, done, at);
    }

    private Operation with(Asked askedNow, Stage stageNow, int doneNow, Instant at) {
        return new Operation(
                id,
                certificate,
                targets,
                bids,
                asks,
                reference,
                source,
                planHash,
                marketMakers,
                orders,
                firstAccount,
                firstOrder,
                askedNow,
                createdAt,
                stageNow,
                doneNow,
                at,
                version + 1);
    }
}
