package niha.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niha.app.Json;
import niha.app.commands.Answer;
import niha.app.commands.Refusal;
import niha.app.commands.Refusal.FieldError;
import niha.app.commands.Refusal.NotAdmitted.Why;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Amount;

/** A problem document (RFC 9457). This is the one place where a refusal gets its status, its code and its words. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Optional<String> ticketId,
        Optional<String> correlationId,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.EmailTaken _ ->
                problem(400, "EMAIL_ALREADY_EXISTS", "Email already exists")
                        .withErrors(List.of(new FieldError("email", "already exists")));
            case Refusal.WrongAssetForType wrong ->
                problem(
                        400,
                        "ASSET_NOT_ALLOWED_FOR_TYPE",
                        switch (wrong.type()) {
                            case LIQUIDITY_PROVIDER -> "LIQUIDITY_PROVIDER cannot have certificate balances";
                            case ASSET_HOLDER -> "ASSET_HOLDER cannot have EUR balance";
                            case CLIENT -> "This account cannot hold that";
                        });
            case Refusal.InsufficientAvailable _ ->
                problem(400, "INSUFFICIENT_AVAILABLE_BALANCE", "Insufficient available balance");
            case Refusal.HolderInactive inactive ->
                problem(400, "ACCOUNT_NOT_ACTIVE", name(inactive.kind()) + " is not active");
            case Refusal.HolderNotFound missing -> notFound(name(missing.kind()));
            case Refusal.OnlyDepositsAndWithdrawals _ ->
                problem(400, "TRANSACTION_TYPE_NOT_ALLOWED", "Only DEPOSIT and WITHDRAWAL allowed");
            case Refusal.NoAccount _ ->
                problem(404, "NO_ACCOUNT", "You have no trading account yet; an administrator opens it");
            case Refusal.SideNotAllowed wrong ->
                problem(
                        400,
                        "SIDE_NOT_ALLOWED",
                        switch (wrong.type()) {
                            case LIQUIDITY_PROVIDER -> "Only BUY orders allowed for Liquidity Providers";
                            case ASSET_HOLDER -> "Only SELL orders allowed for Market Makers";
                            case CLIENT -> "This account cannot trade that way";
                        });
            case Refusal.PriceOffTick _ -> problem(400, "PRICE_OFF_TICK", "Price must be a multiple of 0.01");
            case Refusal.KillSwitchEngaged _ ->
                problem(400, "KILL_SWITCH_ENGAGED", "The kill switch is engaged; only an administrator releases it");
            case Refusal.PositionLimit limit ->
                problem(
                                400,
                                "POSITION_LIMIT",
                                "The %s position could become %d; %d is allowed"
                                        .formatted(limit.certificate(), limit.asked(), limit.allowed()))
                        .with(Map.of("asked", limit.asked(), "allowed", limit.allowed()));
            case Refusal.NotionalLimit limit ->
                problem(
                                400,
                                "NOTIONAL_LIMIT",
                                "Open orders would be worth %s EUR; %s EUR is allowed"
                                        .formatted(plain(limit.asked()), plain(limit.allowed())))
                        .with(Map.of(
                                "asked", limit.asked().toDecimal(),
                                "allowed", limit.allowed().toDecimal()));
            case Refusal.PriceBand band ->
                problem(
                                400,
                                "PRICE_BAND",
                                "%s EUR is more than %d basis points away from the reference price of %s EUR"
                                        .formatted(
                                                band.price().toDecimal().toPlainString(),
                                                band.allowed(),
                                                band.reference().toPlainString()))
                        .with(Map.of("asked", band.asked(), "allowed", band.allowed()));
            case Refusal.NoLiquidity _ ->
                problem(400, "NO_LIQUIDITY", "Nobody is on the other side of the book; place a limit order");
            case Refusal.OneOfSeveral one -> of(one.why()).about("orders[%d]".formatted(one.index()));
            case Refusal.NothingToReplace _ -> problem(400, "NO_QUOTES", "There are no quotes to take back");
            case Refusal.PlanMoved moved ->
                problem(
                                400,
                                "PLAN_MOVED",
                                "Book or balances have moved; nothing was placed. Look at the plan as it is now")
                        .with(Map.of("preview", tree(moved.preview())));
            case Refusal.InsufficientAssets lack ->
                problem(400, "INSUFFICIENT_ASSETS", "Not enough " + lack.asset() + "; nothing was placed")
                        .with(Map.of(
                                "asset_type", lack.asset(),
                                "required", lack.required(),
                                "available", lack.available(),
                                "shortfall", lack.shortfall()));
            case Refusal.CannotPlace not -> problem(400, "NOTHING_TO_PLACE", not.why());
            case Refusal.LiquidityUnderWay _ ->
                problem(409, "LIQUIDITY_UNDER_WAY", "Liquidity is being placed already; wait until it is through");
            case Refusal.OperationNotFound _ -> notFound("Liquidity operation");
            case Refusal.OperationNotCancellable _ ->
                problem(400, "OPERATION_NOT_CANCELLABLE", "No order of this operation is open");
            case Refusal.OrderNotFound missing ->
                notFound(missing.kind() == HolderKind.MARKET_MAKER ? "Market Maker order" : "Order");
            case Refusal.OrderNotCancellable _ ->
                problem(400, "ORDER_NOT_CANCELLABLE", "Cannot cancel order in current status");
            case Refusal.OrderNotAmendable not -> problem(400, "ORDER_NOT_AMENDABLE", not.why());
            case Refusal.MarketHalted halted ->
                problem(503, "MARKET_HALTED", "The " + halted.certificate() + " market is halted; nothing was done");
            case Refusal.MarketNotHalted running ->
                problem(400, "MARKET_NOT_HALTED", "The " + running.certificate() + " market is not halted");
            case Refusal.QuotingNotConfigured not ->
                problem(400, "QUOTING_NOT_CONFIGURED", "Say first how to quote " + not.certificate());
            case Refusal.QuotingStatusUnchanged same ->
                problem(
                        400,
                        "QUOTING_STATUS_UNCHANGED",
                        "Auto-quoting of %s is %s already".formatted(same.certificate(), same.status()));
            case Refusal.InvalidFields invalid ->
                problem(422, "VALIDATION_FAILED", sentence(invalid.errors())).withErrors(invalid.errors());
            case Refusal.UnreadableBody unreadable -> problem(422, "UNREADABLE_BODY", unreadable.why());
            case Refusal.BodyNotJson _ -> problem(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json");
            case Refusal.BodyTooLarge tooLarge ->
                problem(413, "BODY_TOO_LARGE", "The body must be at most " + tooLarge.bytesMax() + " bytes");
            case Refusal.RoleMissing _ -> problem(403, "FORBIDDEN", "Your role does not allow this");
            case Refusal.NotAdmitted not -> problem(status(not.why()), not.why().name(), KeyWords.of(not.why()));
            case Refusal.ApiKeyNotFound _ -> notFound("API key");
            case Refusal.ApiKeyAlreadyRevoked _ ->
                problem(400, "API_KEY_ALREADY_REVOKED", "This API key is revoked already");
            case Refusal.IdempotencyKeyReused _ ->
                problem(409, "IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used with another request");
            case Refusal.TooMuchContention _ ->
                problem(503, "TOO_MUCH_CONTENTION", "Too many changes at once; nothing was done, try again");
        };
    }

    private static int status(Why why) {
        return switch (why) {
            case RATE_LIMITED -> 429;
            case ADDRESS_NOT_ALLOWED, SCOPE_MISSING -> 403;
            default -> 401;
        };
    }

    /** How an account holder of this kind is called in a sentence. */
    public static String name(HolderKind kind) {
        return switch (kind) {
            case MARKET_MAKER -> "Market Maker";
            case CLIENT -> "Entity";
        };
    }

    public static Problem notFound(String what) {
        return problem(404, "NOT_FOUND", what + " not found");
    }

    static Problem unauthorized() {
        return problem(401, "UNAUTHORIZED", "Sign in to do this");
    }

    static Problem unavailable() {
        return problem(503, "UNAVAILABLE", "A service that this needs does not answer; try again");
    }

    static Problem internal() {
        return problem(500, "INTERNAL_ERROR", "Something went wrong on our side; it is on record");
    }

    /** This problem as the answer to the request, outside of any command. */
    public Response response(Request request) {
        return Response.json(status, Json.write(with(Optional.empty(), request.correlationId())));
    }

    /** This problem as what a command is answered. */
    public Answer answer(Optional<TicketNumber> ticket, String correlationId) {
        return new Answer(status, Json.write(with(ticket, correlationId)));
    }

    private Problem with(Optional<TicketNumber> ticket, String correlationId) {
        return new Problem(
                type,
                title,
                status,
                detail,
                code,
                ticket.map(TicketNumber::toString),
                Optional.of(correlationId),
                errors,
                members);
    }

    private Problem with(Map<String, Object> more) {
        return new Problem(type, title, status, detail, code, ticketId, correlationId, errors, more);
    }

    private static JsonNode tree(String document) {
        try {
            return Json.read(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own document is not JSON", e);
        }
    }

    /** The same of one of several. */
    private Problem about(String which) {
        return new Problem(
                type,
                title,
                status,
                which + ": " + detail,
                code,
                ticketId,
                correlationId,
                errors.stream()
                        .map(error -> new FieldError(which + "." + error.field(), error.message()))
                        .toList(),
                members);
    }

    private Problem withErrors(List<FieldError> found) {
        return new Problem(type, title, status, detail, code, ticketId, correlationId, found, members);
    }

    private static Problem problem(int status, String code, String detail) {
        return new Problem(
                "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                title(status),
                status,
                detail,
                code,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    private static String plain(Amount amount) {
        return amount.toDecimal().toPlainString();
    }

    private static String sentence(List<FieldError> errors) {
        var first = errors.getFirst();
        var more = errors.size() - 1;
        return first.field() + " " + first.message() + (more == 0 ? "" : " (and " + more + " more)");
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Refused";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not found";
            case 409 -> "Conflict";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 422 -> "Invalid request";
            case 429 -> "Too many requests";
            case 503 -> "Unavailable";
            default -> "Error";
        };
    }
}
