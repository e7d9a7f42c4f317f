package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import niha.app.Page.Wanted;
import niha.aws.dynamo.DynamoTickets;
import niha.liquiditydesk.LiquidityFunction;
import niha.testkit.Answered;
import niha.testkit.Cut;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Market makers for liquidity: new ones and those there are, each part exact, each once. */
final class LiquidityProvisionTest {
    private static final int CALLS_MAX = 60;
    private static final String THREE =
            "{\"action\":\"create_new\",\"mm_type\":\"LIQUIDITY_PROVIDER\",\"amount\":100000,\"count\":3}";

    private Exchange exchange = new Exchange();

    @Test
    void newOnesAreCalledByTheGuidesConventionAndGivenExactParts() {
        var answered = provision(THREE);
        assertThat(given(answered))
                .containsExactly("MM-Liquidity-01 33333.34", "MM-Liquidity-02 33333.33", "MM-Liquidity-03 33333.33");
        assertThat(answered.at("/provisioned")).isEqualTo("100000");
        assertThat(exchange.holds(answered.at("/market_makers/0/mm_id"), "EUR")).isEqualTo("33333.34 + 0 = 33333.34");
        assertThat(marketMakers())
                .extracting(maker -> maker.path("email").asText())
                .containsExactlyInAnyOrder(
                        "mm-liquidity-01@internal.com", "mm-liquidity-02@internal.com", "mm-liquidity-03@internal.com");
        exchange.laws();
    }

    @Test
    void theNextOnesAreNumberedOnAndNoAddressIsTakenTwice() {
        provision(THREE);
        HttpCall.post("/admin/market-makers", "{\"name\":\"other\",\"email\":\"MM-Liquidity-04@internal.com\"}")
                .to(exchange.accounts);
        assertThat(given(provision(THREE.replace("3}", "2}"))))
                .containsExactly("MM-Liquidity-05 50000", "MM-Liquidity-06 50000");
        assertThat(given(provision("{\"action\":\"create_new\",\"mm_type\":\"ASSET_HOLDER\","
                        + "\"certificate_type\":\"EUA\",\"amount\":7,\"count\":2}")))
                .containsExactly("MM-EUA-01 4", "MM-EUA-02 3");
        exchange.laws();
    }

    @Test
    void thoseThereAreAreGivenTheirPartsMore() {
        var one = exchange.marketMaker("ASSET_HOLDER", "CEA", "10");
        var two = exchange.marketMaker("ASSET_HOLDER", "CEA", "20");
        var answered = provision(fund(one, two));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(exchange.holds(one, "CEA")).isEqualTo("61 + 0 = 61");
        assertThat(exchange.holds(two, "CEA")).isEqualTo("70 + 0 = 70");
        exchange.laws();
    }

    @Test
    void theWholesTicketNamesThatOfEachPart() {
        provision(THREE);
        var whole = tickets().stream()
                .filter(ticket -> ticket.action() == ActionType.LIQUIDITY_PROVISIONED)
                .findFirst()
                .orElseThrow();
        var parts = tickets().stream()
                .filter(ticket -> ticket.action() == ActionType.MM_CREATED)
                .map(Ticket::number)
                .sorted()
                .toList();
        assertThat(whole.status()).isEqualTo(TicketStatus.SUCCESS);
        assertThat(parts).hasSize(3);
        assertThat(whole.related()).isEqualTo(parts);
    }

    @Test
    void oneInactiveMarketMakerStopsTheWholeBeforeAnythingIsGiven() {
        var one = exchange.marketMaker("ASSET_HOLDER", "CEA", "10");
        var two = exchange.marketMaker("ASSET_HOLDER", "CEA", "20");
        var post = HttpCall.post("/admin/market-makers/" + two, "");
        new HttpCall("DELETE", post.path(), post.query(), post.headers(), post.body(), post.claims())
                .to(exchange.accounts);
        assertThat(provision(fund(one, two)).at("/detail")).isEqualTo("Market Maker is not active");
        assertThat(exchange.holds(one, "CEA")).isEqualTo("10 + 0 = 10");
        exchange.laws();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'action':'create_new','mm_type':'LIQUIDITY_PROVIDER','amount':1,'count':51"
                        + "|422|count must be a whole number from 1 to 50",
                "'action':'create_new','mm_type':'LIQUIDITY_PROVIDER','amount':1|422|count is required",
                "'action':'create_new','mm_type':'LIQUIDITY_PROVIDER','amount':0.01,'count':2"
                        + "|422|amount is too little for so many",
                "'action':'create_new','mm_type':'ASSET_HOLDER','amount':1,'count':1|422|certificate_type is required",
                "'action':'create_new','mm_type':'LIQUIDITY_PROVIDER','certificate_type':'CEA','amount':1,'count':1"
                        + "|422|certificate_type is for ASSET_HOLDER",
                "'action':'create_new','mm_type':'ASSET_HOLDER','certificate_type':'CEA','amount':1.5,'count':1"
                        + "|422|amount must be a whole number of certificates",
                "'action':'take','mm_type':'LIQUIDITY_PROVIDER','amount':1|422|action must be create_new or fund_existing",
                "'action':'fund_existing','mm_type':'LIQUIDITY_PROVIDER','amount':1|422|mm_ids is required",
                "'action':'fund_existing','mm_type':'LIQUIDITY_PROVIDER','amount':1,'mm_ids':[]"
                        + "|422|mm_ids must be a list of 1 to 50",
                "'action':'fund_existing','mm_type':'LIQUIDITY_PROVIDER','amount':1,'mm_ids':['x']"
                        + "|422|mm_ids must hold ids of market makers",
                "'action':'fund_existing','mm_type':'LIQUIDITY_PROVIDER','amount':1,"
                        + "'mm_ids':['0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e']|404|Market Maker not found"
            })
    void whatCannotBeProvisionedIsRefusedInWords(String fields, int status, String detail) {
        var refused = provision("{" + fields.replace('\'', '"') + "}");
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.at("/detail")).startsWith(detail);
        assertThat(tickets()).extracting(Ticket::status).containsExactly(TicketStatus.FAILED);
    }

    @Test
    void oneOfEachKindIsNotGivenWhatTheOtherHolds() {
        var buyer = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "10");
        assertThat(provision(fund(buyer, buyer.replace('f', 'e'))).status()).isIn(400, 404);
        assertThat(provision(fund(buyer)).at("/detail"))
                .isEqualTo("LIQUIDITY_PROVIDER cannot have certificate balances");
        assertThat(provision(fund(buyer, buyer)).at("/detail")).isEqualTo("mm_ids must name each only once");
    }

    @Test
    void sentSixteenTimesAtOnceUnderOneKeyItHasOneEffect() {
        var answers = Together.run(_ -> () -> once().to(exchange.liquidity));
        assertThat(answers).extracting(Answered::status).containsOnly(200);
        assertThat(answers)
                .extracting(Answered::body)
                .containsOnly(answers.getFirst().body());
        assertThat(marketMakers()).hasSize(3);
        exchange.laws();
    }

    @TestFactory
    Stream<DynamicTest> whereverItBreaksOffAskingAgainUnderItsKeyDoesTheRestAndNothingTwice() {
        return Stream.of(Cut.values()).map(cut -> DynamicTest.dynamicTest(cut + " every call", () -> everyCall(cut)));
    }

    private void everyCall(Cut cut) {
        for (int calls = 0; calls < CALLS_MAX; calls++) {
            exchange = new Exchange();
            var dying = new LiquidityFunction(exchange.cloud(cut.afterCalls(calls, exchange.place.dynamo())));
            var answered = once().to(dying);
            if (answered.status() == 200) {
                assertThat(calls).as("calls of one provision").isGreaterThan(10);
                return;
            }
            assertThat(answered.status()).as("%s call %s", cut, calls).isEqualTo(503);
            exchange.laws();
            assertThat(given(once().to(exchange.liquidity)))
                    .containsExactly(
                            "MM-Liquidity-01 33333.34", "MM-Liquidity-02 33333.33", "MM-Liquidity-03 33333.33");
            assertThat(marketMakers()).hasSize(3);
            exchange.laws();
        }
        throw new AssertionError("It never came through");
    }

    private static HttpCall once() {
        return HttpCall.post("/liquidity/provision", THREE).header("idempotency-key", "once");
    }

    private Answered provision(String json) {
        return HttpCall.post("/liquidity/provision", json).to(exchange.liquidity);
    }

    private static String fund(String... ids) {
        return "{\"action\":\"fund_existing\",\"mm_type\":\"ASSET_HOLDER\",\"certificate_type\":\"CEA\","
                + "\"amount\":101,\"mm_ids\":[\"" + String.join("\",\"", ids) + "\"]}";
    }

    private List<JsonNode> marketMakers() {
        return rows(HttpCall.get("/admin/market-makers").to(exchange.accounts).json());
    }

    private List<Ticket> tickets() {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .page(new Wanted(500, 0, Optional.empty()))
                .rows();
    }

    private static List<String> given(Answered answered) {
        var given = new ArrayList<String>();
        rows(answered.json().path("market_makers"))
                .forEach(row -> given.add(row.path("mm_name").asText() + " "
                        + row.path("amount").decimalValue().toPlainString()));
        return given;
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
