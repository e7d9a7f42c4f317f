package niha.app.liquidity;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import niha.parties.HolderType;
import niha.units.Asset;

/**
 * What came of a provision.
 *
 * @param provisioned what was given: less than the amount only where somebody could not be given anything any more
 * @param refused what became impossible while it was done
 */
public record Provisioned(
        HolderType mmType,
        Asset assetType,
        BigDecimal amount,
        BigDecimal provisioned,
        List<Row> marketMakers,
        List<Refused> refused) {

    /** One market maker and what it was given, under a ticket of its own. */
    public record Row(UUID mmId, String mmName, BigDecimal amount, String ticketId) {}

    public record Refused(String detail, String ticketId) {}
}
