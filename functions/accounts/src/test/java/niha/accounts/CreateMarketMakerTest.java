package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.HttpContract;
import niha.testkit.LedgerTable;
import niha.testkit.OutboxRecords;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CreateMarketMakerTest {
    private static final String UUID_V7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final House house = new House();

    @AfterEach
    void theLawsHold() {
        house.laws();
    }

    @Test
    void anAssetHolderStartsWithItsCertificates() {
        var created = house.create("""
                {"name":" MM-Alpha ","email":"mm-alpha@internal.com","description":"Sells","mm_type":"ASSET_HOLDER",
                 "initial_balances":{"CEA":10000,"EUA":"5000"}}""");
        assertThat(created.status()).isEqualTo(200);
        assertThat(withoutIds(created)).isEqualTo("""
                {"market_maker":{"id":"an id","user_id":"an id","name":"MM-Alpha","email":"mm-alpha@internal.com",\
                "description":"Sells","mm_type":"ASSET_HOLDER","is_active":true,\
                "current_balances":{"CEA":{"available":10000,"locked":0,"total":10000},\
                "EUA":{"available":5000,"locked":0,"total":5000}},"eur_balance":null,\
                "fee_bps":null,\
                "limits":{"position_max":{"CEA":null,"EUA":null},"notional_max_eur":null,"price_band_bps":null},\
                "kill_switch":{"engaged":false,"reason":null,"engaged_by":null,"engaged_at":null},"total_orders":0,"open_orders":0,"total_trades":0,\
                "created_by":"0190a000-0000-7000-8000-000000000001","created_at":"2026-11-20T12:00:00.000Z",\
                "updated_at":"2026-11-20T12:00:00.000Z"},"ticket_id":"TKT-2026-000001"}""");
    }

    @Test
    void aLiquidityProviderStartsWithItsEuros() {
        var created = house.create("""
                {"name":"MM-L","email":"mm-l@internal.com","mm_type":"LIQUIDITY_PROVIDER","initial_eur_balance":"250000.50"}""");
        assertThat(withoutIds(created)).isEqualTo("""
                {"market_maker":{"id":"an id","user_id":"an id","name":"MM-L","email":"mm-l@internal.com",\
                "description":null,"mm_type":"LIQUIDITY_PROVIDER","is_active":true,\
                "current_balances":{"EUR":{"available":250000.5,"locked":0,"total":250000.5}},"eur_balance":250000.5,\
                "fee_bps":null,\
                "limits":{"position_max":{"CEA":null,"EUA":null},"notional_max_eur":null,"price_band_bps":null},\
                "kill_switch":{"engaged":false,"reason":null,"engaged_by":null,"engaged_at":null},"total_orders":0,"open_orders":0,"total_trades":0,\
                "created_by":"0190a000-0000-7000-8000-000000000001","created_at":"2026-11-20T12:00:00.000Z",\
                "updated_at":"2026-11-20T12:00:00.000Z"},"ticket_id":"TKT-2026-000001"}""");
    }

    @Test
    void withoutATypeItIsAnAssetHolderWithNothing() {
        var created = house.create("{\"name\":\"MM\",\"email\":\"mm@internal.com\"}");
        assertThat(created.json().at("/market_maker/current_balances").toString())
                .isEqualTo(
                        "{\"CEA\":{\"available\":0,\"locked\":0,\"total\":0},\"EUA\":{\"available\":0,\"locked\":0,\"total\":0}}");
    }

    @Test
    void itIsShownAsItWasCreated() {
        var created = house.create("""
                {"name":"MM","email":"mm@internal.com","initial_balances":{"CEA":7}}""");
        var shown = house.get(House.PATH + "/" + created.at("/market_maker/id"));
        assertThat(shown.json()).isEqualTo(created.json().at("/market_maker"));
    }

    @Test
    void itsTicketSaysWhatWasAskedAndAnsweredAndWhatChanged() {
        var created = house.create("{\"name\":\"MM\",\"email\":\"mm@internal.com\"}");
        var ticket = HttpCall.get("/admin/logging/tickets/" + created.at("/ticket_id"))
                .to(house.audit);
        assertThat(ticket.at("/status")).isEqualTo("SUCCESS");
        assertThat(ticket.at("/action_type")).isEqualTo("MM_CREATED");
        assertThat(ticket.at("/entity_id")).isEqualTo(created.at("/market_maker/id"));
        assertThat(ticket.at("/ip_address")).isEqualTo("203.0.113.7");
        assertThat(ticket.at("/correlation_id")).isEqualTo(created.headers().get("x-correlation-id"));
        assertThat(ticket.json().at("/request_payload").toString())
                .isEqualTo("{\"name\":\"MM\",\"email\":\"m***@internal.com\"}");
        assertThat(ticket.json().at("/response_data").toString())
                .isEqualTo(created.json().toString().replace("mm@", "m***@"));
        assertThat(ticket.json().at("/before_state").isNull()).isTrue();
        assertThat(ticket.json().at("/after_state").toString())
                .isEqualTo(created.json().at("/market_maker").toString().replace("mm@", "m***@"));
    }

    @Test
    void theCallersCorrelationIdIsKept() {
        var created = HttpCall.post(House.PATH, "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}")
                .header("x-correlation-id", "my-own-correlation")
                .to(house.marketMakers);
        assertThat(created.headers()).containsEntry("x-correlation-id", "my-own-correlation");
        assertThat(house.tickets().getFirst().origin().correlationId()).isEqualTo("my-own-correlation");
    }

    @Test
    void theTakenAddressIsRefusedInTheSeedsWords() {
        var json = "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}";
        house.create(json);
        var refused = house.create(json.replace("mm@", "MM@"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/detail")).isEqualTo("Email already exists");
        assertThat(refused.at("/errors/0/field")).isEqualTo("email");
        assertThat(refused.at("/ticket_id")).isEqualTo("TKT-2026-000002");
        assertThat(house.statuses()).isEqualTo(List.of(TicketStatus.FAILED, TicketStatus.SUCCESS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"email\":\"a@b.cd\",\"initial_eur_balance\":1}|ASSET_HOLDER cannot have EUR balance",
                "{\"name\":\"a\",\"email\":\"a@b.cd\",\"mm_type\":\"LIQUIDITY_PROVIDER\",\"initial_balances\":{\"CEA\":1}}"
                        + "|LIQUIDITY_PROVIDER cannot have certificate balances"
            })
    void anAssetThatTheTypeMayNotHoldIsRefused(String json, String detail) {
        var refused = house.create(json);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/detail")).isEqualTo(detail);
        assertThat(house.statuses()).isEqualTo(List.of(TicketStatus.FAILED));
        assertThat(nothingIn(house)).isTrue();
    }

    @Test
    void whoMayNotDoItIsOnRecordAndTheBodyIsNot() {
        var refused = HttpCall.post(House.PATH, "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}")
                .asClient()
                .to(house.marketMakers);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/code")).isEqualTo("FORBIDDEN");
        var ticket = house.tickets().getFirst();
        assertThat(ticket.status()).isEqualTo(TicketStatus.FAILED);
        assertThat(ticket.origin().userEmail()).contains("client@niha.local");
        assertThat(ticket.documents().request()).isEmpty();
        assertThat(nothingIn(house)).isTrue();
    }

    @Test
    void whoIsNobodyLeavesNoTicket() {
        var refused = HttpCall.post(House.PATH, "{}").asNobody().to(house.marketMakers);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(house.tickets()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRequestExampleOfTheContractWorks() {
        var examples = HttpContract.document()
                .at("/paths/~1admin~1market-makers/post/requestBody/content/application~1json/examples");
        assertThat(examples.size()).isGreaterThanOrEqualTo(2);
        return examples.properties().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertThat(house.create(
                                                example.getValue().get("value").toString())
                                        .status())
                                .isEqualTo(200)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); DROP TABLE users;--",
                "<script>alert(1)</script>",
                "${jndi:ldap://x} #{7*7} {{7*7}} %s %n",
                "attribute_not_exists(pk) :all #last",
                "=HYPERLINK(1)",
                "日本語 🌍 ÄÖÜ \\\\ / \\\" quoted",
                "../../etc/passwd",
            })
    void whatIsWrittenInANameIsOnlyAName(String name) {
        var created = house.create("{\"name\":\"" + name + "\",\"email\":\"mm@internal.com\"}");
        assertThat(created.status()).isEqualTo(200);
        var shown = house.get(House.PATH + "/" + created.at("/market_maker/id"));
        assertThat(shown.at("/name")).isEqualTo(name.replace("\\\"", "\"").replace("\\\\", "\\"));
    }

    @Test
    void aSecretThatWasSentByMistakeIsNotKept() {
        house.create(
                "{\"name\":\"MM\",\"email\":\"mm@internal.com\",\"password\":\"hunter2\",\"more\":[{\"api_key\":\"hunter2\"}]}");
        assertThat(house.tickets().getFirst().documents().request())
                .contains(
                        "{\"name\":\"MM\",\"email\":\"m***@internal.com\",\"password\":\"***\",\"more\":[{\"api_key\":\"***\"}]}");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var refused = house.create("""
                {"email":"nobody","mm_type":"BANK","initial_balances":{"CEA":1.5,"EUA":0,"GOLD":1},"initial_eur_balance":"1.001","x":1}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").toString()).isEqualTo("""
                [{"field":"name","message":"is required"},\
                {"field":"email","message":"must be an e-mail address"},\
                {"field":"mm_type","message":"must be one of ASSET_HOLDER, LIQUIDITY_PROVIDER"},\
                {"field":"initial_balances.CEA","message":"must be a whole number of certificates"},\
                {"field":"initial_balances.EUA","message":"must be greater than 0"},\
                {"field":"initial_balances.GOLD","message":"is not known"},\
                {"field":"initial_eur_balance","message":"must have at most 2 decimals"},\
                {"field":"x","message":"is not known"}]""");
    }

    @Test
    void aBadIdempotencyKeyIsRefusedAndOnRecord() {
        var refused = HttpCall.post(House.PATH, "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}")
                .header("idempotency-key", "with blanks in it")
                .to(house.marketMakers);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("Idempotency-Key");
        assertThat(house.statuses()).isEqualTo(List.of(TicketStatus.FAILED));
    }

    @Test
    void aKeyUsedForAnotherBodyIsAConflictOnRecord() {
        var call = HttpCall.post(House.PATH, "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}")
                .header("idempotency-key", "k");
        call.to(house.marketMakers);
        var refused = HttpCall.post(House.PATH, "{\"name\":\"MM\",\"email\":\"other@internal.com\"}")
                .header("idempotency-key", "k")
                .to(house.marketMakers);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(house.statuses()).isEqualTo(List.of(TicketStatus.FAILED, TicketStatus.SUCCESS));
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndNoSecondTicket() {
        var call = HttpCall.post(House.PATH, "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}")
                .header("idempotency-key", "k");
        var first = call.to(house.marketMakers);
        assertThat(call.to(house.marketMakers).body()).isEqualTo(first.body());
        assertThat(house.tickets()).hasSize(1);
    }

    @Test
    void everyTicketHasAnIdOfItsOwn() {
        for (int i = 0; i < 3; i++) house.create("{}");
        assertThat(house.tickets().stream().map(Ticket::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.version() == 7);
    }

    private static String withoutIds(Answered answered) {
        return answered.body().replaceAll("id\":\"" + UUID_V7, "id\":\"an id");
    }

    private static boolean nothingIn(House house) {
        return LedgerTable.read(house.place.dynamo(), house.place.table("ledger"))
                                .items()
                        == 0
                && house.bus.taken().isEmpty()
                && OutboxRecords.waiting(house.place, "MarketMakerCreated.v1") == 0;
    }
}
