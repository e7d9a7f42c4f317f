package niha.app.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.parties.HolderKind;
import niha.units.Amount;
import niha.units.Asset;

/** One line of an account's history as the outside sees it; of the two ids there is the one that fits the holder's kind. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EntryView(
        UUID id,
        String ticketId,
        Optional<String> marketMakerId,
        Optional<String> entityId,
        Asset certificateType,
        EntryType transactionType,
        BigDecimal amount,
        BigDecimal balanceAfter,
        BigDecimal totalAfter,
        Optional<BigDecimal> worthEur,
        Optional<UUID> orderId,
        Optional<UUID> tradeId,
        @JsonInclude Optional<String> notes,
        String createdBy,
        Instant createdAt) {

    public static EntryView of(HolderKind kind, Entry entry) {
        var account = Optional.of(entry.account().value());
        var asset = entry.amount().asset();
        return new EntryView(
                entry.id(),
                entry.ticket().toString(),
                account.filter(_ -> kind == HolderKind.MARKET_MAKER),
                account.filter(_ -> kind == HolderKind.CLIENT),
                asset,
                entry.type(),
                entry.amount().toDecimal(),
                new Amount(asset, entry.balanceAfter()).toDecimal(),
                new Amount(asset, entry.totalAfter()).toDecimal(),
                entry.worth().map(cents -> new Amount(Asset.EUR, cents).toDecimal()),
                entry.order(),
                entry.trade(),
                entry.notes(),
                entry.createdBy(),
                entry.createdAt());
    }
}
