package niha.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import niha.app.commands.Refusal;
import niha.app.commands.Refusal.FieldError;
import niha.app.commands.Refusal.NotAdmitted.Why;
import niha.orders.OrderStatus;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.quoting.Quoting;
import niha.testkit.HttpContract;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class ProblemTest {
    record Said(Refusal refusal, int status, String code, String detail) {}

    private static final List<Said> ALL = List.of(
            new Said(new Refusal.EmailTaken(), 400, "EMAIL_ALREADY_EXISTS", "Email already exists"),
            new Said(
                    new Refusal.WrongAssetForType(HolderType.ASSET_HOLDER),
                    400,
                    "ASSET_NOT_ALLOWED_FOR_TYPE",
                    "ASSET_HOLDER cannot have EUR balance"),
            new Said(
                    new Refusal.WrongAssetForType(HolderType.LIQUIDITY_PROVIDER),
                    400,
                    "ASSET_NOT_ALLOWED_FOR_TYPE",
                    "LIQUIDITY_PROVIDER cannot have certificate balances"),
            new Said(
                    new Refusal.WrongAssetForType(HolderType.CLIENT),
                    400,
                    "ASSET_NOT_ALLOWED_FOR_TYPE",
                    "This account cannot hold that"),
            new Said(
                    new Refusal.InsufficientAvailable(new Amount(Asset.CEA, 2), new Amount(Asset.CEA, 1)),
                    400,
                    "INSUFFICIENT_AVAILABLE_BALANCE",
                    "Insufficient available balance"),
            new Said(
                    new Refusal.HolderInactive(HolderKind.MARKET_MAKER),
                    400,
                    "ACCOUNT_NOT_ACTIVE",
                    "Market Maker is not active"),
            new Said(new Refusal.HolderInactive(HolderKind.CLIENT), 400, "ACCOUNT_NOT_ACTIVE", "Entity is not active"),
            new Said(new Refusal.HolderNotFound(HolderKind.CLIENT), 404, "NOT_FOUND", "Entity not found"),
            new Said(
                    new Refusal.OnlyDepositsAndWithdrawals(),
                    400,
                    "TRANSACTION_TYPE_NOT_ALLOWED",
                    "Only DEPOSIT and WITHDRAWAL allowed"),
            new Said(
                    new Refusal.InvalidFields(List.of(new FieldError("name", "is required"))),
                    422,
                    "VALIDATION_FAILED",
                    "name is required"),
            new Said(
                    new Refusal.InvalidFields(
                            List.of(new FieldError("name", "is required"), new FieldError("x", "is not known"))),
                    422,
                    "VALIDATION_FAILED",
                    "name is required (and 1 more)"),
            new Said(
                    new Refusal.UnreadableBody("The body is not JSON"), 422, "UNREADABLE_BODY", "The body is not JSON"),
            new Said(new Refusal.BodyNotJson(), 415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json"),
            new Said(new Refusal.BodyTooLarge(65536), 413, "BODY_TOO_LARGE", "The body must be at most 65536 bytes"),
            new Said(new Refusal.RoleMissing(), 403, "FORBIDDEN", "Your role does not allow this"),
            new Said(
                    new Refusal.IdempotencyKeyReused(),
                    409,
                    "IDEMPOTENCY_KEY_REUSED",
                    "This Idempotency-Key was used with another request"),
            new Said(
                    new Refusal.NoAccount(),
                    404,
                    "NO_ACCOUNT",
                    "You have no trading account yet; an administrator opens it"),
            new Said(
                    new Refusal.SideNotAllowed(HolderType.ASSET_HOLDER),
                    400,
                    "SIDE_NOT_ALLOWED",
                    "Only SELL orders allowed for Market Makers"),
            new Said(
                    new Refusal.SideNotAllowed(HolderType.LIQUIDITY_PROVIDER),
                    400,
                    "SIDE_NOT_ALLOWED",
                    "Only BUY orders allowed for Liquidity Providers"),
            new Said(
                    new Refusal.QuotingNotConfigured(Asset.CEA),
                    400,
                    "QUOTING_NOT_CONFIGURED",
                    "Say first how to quote CEA"),
            new Said(
                    new Refusal.QuotingStatusUnchanged(Asset.CEA, Quoting.Status.OFF),
                    400,
                    "QUOTING_STATUS_UNCHANGED",
                    "Auto-quoting of CEA is OFF already"),
            new Said(new Refusal.PriceOffTick(), 400, "PRICE_OFF_TICK", "Price must be a multiple of 0.01"),
            new Said(
                    new Refusal.KillSwitchEngaged(),
                    400,
                    "KILL_SWITCH_ENGAGED",
                    "The kill switch is engaged; only an administrator releases it"),
            new Said(
                    new Refusal.PositionLimit(Asset.CEA, 1200, 1000),
                    400,
                    "POSITION_LIMIT",
                    "The CEA position could become 1200; 1000 is allowed"),
            new Said(
                    new Refusal.NotionalLimit(new Amount(Asset.EUR, 25_500_00), new Amount(Asset.EUR, 20_000_00)),
                    400,
                    "NOTIONAL_LIMIT",
                    "Open orders would be worth 25500.00 EUR; 20000.00 EUR is allowed"),
            new Said(
                    new Refusal.PriceBand(new Price(27_00), new BigDecimal("25.50"), 589, 500),
                    400,
                    "PRICE_BAND",
                    "27.00 EUR is more than 500 basis points away from the reference price of 25.50 EUR"),
            new Said(
                    new Refusal.NoLiquidity(),
                    400,
                    "NO_LIQUIDITY",
                    "Nobody is on the other side of the book; place a limit order"),
            new Said(
                    new Refusal.OrderNotFound(HolderKind.MARKET_MAKER),
                    404,
                    "NOT_FOUND",
                    "Market Maker order not found"),
            new Said(new Refusal.OrderNotFound(HolderKind.CLIENT), 404, "NOT_FOUND", "Order not found"),
            new Said(
                    new Refusal.OrderNotCancellable(OrderStatus.FILLED),
                    400,
                    "ORDER_NOT_CANCELLABLE",
                    "Cannot cancel order in current status"),
            new Said(
                    new Refusal.OrderNotAmendable("Nothing would change"),
                    400,
                    "ORDER_NOT_AMENDABLE",
                    "Nothing would change"),
            new Said(
                    new Refusal.OneOfSeveral(2, new Refusal.PriceOffTick()),
                    400,
                    "PRICE_OFF_TICK",
                    "orders[2]: Price must be a multiple of 0.01"),
            new Said(new Refusal.NothingToReplace(), 400, "NO_QUOTES", "There are no quotes to take back"),
            new Said(
                    new Refusal.PlanMoved("{\"plan_hash\":\"x\"}"),
                    400,
                    "PLAN_MOVED",
                    "Book or balances have moved; nothing was placed. Look at the plan as it is now"),
            new Said(
                    new Refusal.InsufficientAssets(Asset.CEA, BigDecimal.TEN, BigDecimal.ONE, new BigDecimal(9)),
                    400,
                    "INSUFFICIENT_ASSETS",
                    "Not enough CEA; nothing was placed"),
            new Said(
                    new Refusal.CannotPlace("The CEA market is halted"),
                    400,
                    "NOTHING_TO_PLACE",
                    "The CEA market is halted"),
            new Said(
                    new Refusal.LiquidityUnderWay(),
                    409,
                    "LIQUIDITY_UNDER_WAY",
                    "Liquidity is being placed already; wait until it is through"),
            new Said(new Refusal.OperationNotFound(), 404, "NOT_FOUND", "Liquidity operation not found"),
            new Said(
                    new Refusal.OperationNotCancellable(),
                    400,
                    "OPERATION_NOT_CANCELLABLE",
                    "No order of this operation is open"),
            new Said(
                    new Refusal.MarketHalted(Asset.CEA),
                    503,
                    "MARKET_HALTED",
                    "The CEA market is halted; nothing was done"),
            new Said(new Refusal.MarketNotHalted(Asset.CEA), 400, "MARKET_NOT_HALTED", "The CEA market is not halted"),
            notAdmitted(Why.API_KEY_REQUIRED, 401, "Send your API key in the header X-API-Key"),
            notAdmitted(Why.API_KEY_INVALID, 401, "This is no API key of ours"),
            notAdmitted(Why.API_KEY_REVOKED, 401, "This API key is revoked"),
            notAdmitted(Why.API_KEY_EXPIRED, 401, "This API key has expired"),
            notAdmitted(Why.ADDRESS_NOT_ALLOWED, 403, "This API key is not allowed from your address"),
            notAdmitted(
                    Why.SIGNATURE_REQUIRED,
                    401,
                    "Requests with this API key must be signed: X-Niha-Timestamp, X-Niha-Nonce and X-Niha-Signature"),
            notAdmitted(Why.SIGNATURE_INVALID, 401, "The signature does not fit what was sent"),
            notAdmitted(
                    Why.TIMESTAMP_OUT_OF_RANGE, 401, "X-Niha-Timestamp is more than 30 seconds away from our clock"),
            notAdmitted(Why.NONCE_REUSED, 401, "This X-Niha-Nonce was used before; sign every request anew"),
            notAdmitted(Why.SCOPE_MISSING, 403, "This API key lacks the scope for that"),
            notAdmitted(
                    Why.RATE_LIMITED, 429, "Too many requests with this API key; nothing was done, wait and try again"),
            new Said(new Refusal.ApiKeyNotFound(), 404, "NOT_FOUND", "API key not found"),
            new Said(
                    new Refusal.ApiKeyAlreadyRevoked(),
                    400,
                    "API_KEY_ALREADY_REVOKED",
                    "This API key is revoked already"),
            new Said(
                    new Refusal.TooMuchContention(),
                    503,
                    "TOO_MUCH_CONTENTION",
                    "Too many changes at once; nothing was done, try again"));

    private static Said notAdmitted(Why why, int status, String detail) {
        return new Said(new Refusal.NotAdmitted(why), status, why.name(), detail);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aRefusalHasItsStatusItsCodeAndItsWords(Said said) {
        var problem = Problem.of(said.refusal());
        assertThat(List.of(problem.status(), problem.code(), problem.detail()))
                .isEqualTo(List.of(said.status(), said.code(), said.detail()));
        assertThat(problem.type()).matches("/problems/[a-z-]+");
        assertThat(problem.title()).isNotBlank().isNotEqualTo("Error");
    }

    @Test
    void noRefusalIsMissingHere() {
        var kinds = Arrays.stream(Refusal.class.getPermittedSubclasses()).toList();
        assertThat(ALL.stream()
                        .<Class<?>>map(said -> said.refusal().getClass())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void everyCodeIsInTheContractAndNoOther() {
        var promised = new TreeSet<String>();
        for (var response : HttpContract.document().at("/components/responses")) {
            var examples = response.at("/content/application~1problem+json/examples");
            examples.fieldNames().forEachRemaining(promised::add);
        }
        var refused = ALL.stream().map(Said::refusal).map(Problem::of);
        var outside = Stream.of(Problem.unauthorized(), Problem.unavailable());
        assertThat(Stream.concat(refused, outside).map(Problem::code).distinct())
                .containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void withATicketItIsWrittenWhole() {
        var answer = Problem.of(new Refusal.InvalidFields(List.of(new FieldError("name", "is required"))))
                .answer(Optional.of(new TicketNumber(2026, 1)), "a-correlation-id");
        assertThat(answer.body()).isEqualTo("""
                {"type":"/problems/validation-failed","title":"Invalid request","status":422,"detail":"name is required",\
                "code":"VALIDATION_FAILED","ticket_id":"TKT-2026-000001","correlation_id":"a-correlation-id",\
                "errors":[{"field":"name","message":"is required"}]}""");
    }

    @Test
    void withoutATicketNothingStandsForIt() {
        var answer = Problem.of(new Refusal.OnlyDepositsAndWithdrawals()).answer(Optional.empty(), "a-correlation-id");
        assertThat(answer.body()).isEqualTo("""
                {"type":"/problems/transaction-type-not-allowed","title":"Refused","status":400,\
                "detail":"Only DEPOSIT and WITHDRAWAL allowed","code":"TRANSACTION_TYPE_NOT_ALLOWED",\
                "correlation_id":"a-correlation-id"}""");
    }

    @Test
    void anAddressThatIsTakenIsARefusalOfThatField() {
        assertThat(Problem.of(new Refusal.EmailTaken()).errors())
                .isEqualTo(List.of(new FieldError("email", "already exists")));
    }

    @Test
    void whatIsOursSaysNothingOfItsCause() {
        assertThat(Stream.of(Problem.internal(), Problem.unavailable(), Problem.unauthorized())
                        .map(Problem::detail))
                .containsExactly(
                        "Something went wrong on our side; it is on record",
                        "A service that this needs does not answer; try again",
                        "Sign in to do this");
    }
}
