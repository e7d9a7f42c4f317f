package niha.parties;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.AccountId;

/** A client of the house that provides liquidity. Its account in the ledger has its id. */
public record MarketMaker(
        UUID id,
        UUID userId,
        String name,
        Email email,
        Optional<String> description,
        MarketMakerType type,
        boolean active,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {
    public static final int NAME_LENGTH_MAX = 100;
    public static final int DESCRIPTION_LENGTH_MAX = 2_000;

    public AccountId account() {
        return new AccountId(id.toString());
    }
}
