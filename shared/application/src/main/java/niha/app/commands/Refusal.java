package niha.app.commands;

import java.math.BigDecimal;
import java.util.List;
import niha.orders.OrderStatus;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.quoting.Quoting;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;

/** Every way in which Niha says no. A refusal is an answer, not an error: it has words, a code and a ticket. */
public sealed interface Refusal {
    record EmailTaken() implements Refusal {}

    record WrongAssetForType(HolderType type) implements Refusal {}

    record InsufficientAvailable(Amount required, Amount available) implements Refusal {}

    record HolderInactive(HolderKind kind) implements Refusal {}

    record HolderNotFound(HolderKind kind) implements Refusal {}

    record OnlyDepositsAndWithdrawals() implements Refusal {}

    /** A caller who may trade has an account; this one has none yet. */
    record NoAccount() implements Refusal {}

    /** A market maker of this type trades the other way only. */
    record SideNotAllowed(HolderType type) implements Refusal {}

    record PriceOffTick() implements Refusal {}

    /** Nothing of this market maker comes in until an administrator releases it. */
    record KillSwitchEngaged() implements Refusal {}

    /** With its open orders to buy it could come to hold more than it may. */
    record PositionLimit(Asset certificate, long asked, long allowed) implements Refusal {}

    /** Its open orders would be worth more than they may be. */
    record NotionalLimit(Amount asked, Amount allowed) implements Refusal {}

    /** So many basis points away from the reference price. */
    record PriceBand(Price price, BigDecimal reference, long asked, int allowed) implements Refusal {}

    /** A market order needs somebody on the other side. */
    record NoLiquidity() implements Refusal {}

    /** One of several that are asked for together cannot be, so none of them is; they are counted from 0. */
    record OneOfSeveral(int index, Refusal why) implements Refusal {}

    /** No quotes are asked for, and there are none. */
    record NothingToReplace() implements Refusal {}

    /** Book or balances have moved: the plan is another one now, which is shown as a JSON document. */
    record PlanMoved(String preview) implements Refusal {}

    /** The first of what a plan lacks. */
    record InsufficientAssets(Asset asset, BigDecimal required, BigDecimal available, BigDecimal shortfall)
            implements Refusal {}

    record CannotPlace(String why) implements Refusal {}

    /** One placement of liquidity at a time: two might each take what the other needs, and both fail. */
    record LiquidityUnderWay() implements Refusal {}

    record OperationNotFound() implements Refusal {}

    record OperationNotCancellable() implements Refusal {}

    record OrderNotFound(HolderKind kind) implements Refusal {}

    record OrderNotCancellable(OrderStatus status) implements Refusal {}

    record OrderNotAmendable(String why) implements Refusal {}

    /** The market stands still until an administrator lets it go on. */
    record MarketHalted(Asset certificate) implements Refusal {}

    record MarketNotHalted(Asset certificate) implements Refusal {}

    /** Nobody has said how to quote. */
    record QuotingNotConfigured(Asset certificate) implements Refusal {}

    /** Quoting is where it is asked to go, or cannot go there from where it is. */
    record QuotingStatusUnchanged(Asset certificate, Quoting.Status status) implements Refusal {}

    record InvalidFields(List<FieldError> errors) implements Refusal {}

    record UnreadableBody(String why) implements Refusal {}

    record BodyNotJson() implements Refusal {}

    record BodyTooLarge(int bytesMax) implements Refusal {}

    record RoleMissing() implements Refusal {}

    /** Somebody came with a key, or should have, and is not let in. */
    record NotAdmitted(Why why) implements Refusal {
        public enum Why {
            API_KEY_REQUIRED,
            API_KEY_INVALID,
            API_KEY_REVOKED,
            API_KEY_EXPIRED,
            ADDRESS_NOT_ALLOWED,
            SIGNATURE_REQUIRED,
            SIGNATURE_INVALID,
            TIMESTAMP_OUT_OF_RANGE,
            NONCE_REUSED,
            SCOPE_MISSING,
            RATE_LIMITED
        }
    }

    record ApiKeyNotFound() implements Refusal {}

    record ApiKeyAlreadyRevoked() implements Refusal {}

    record IdempotencyKeyReused() implements Refusal {}

    /** Others kept changing what this command needs; it was decided again and again and may simply be sent again. */
    record TooMuchContention() implements Refusal {}

    /** One field and what is wrong with it; the message ends a sentence that starts with the field. */
    record FieldError(String field, String message) {}
}
