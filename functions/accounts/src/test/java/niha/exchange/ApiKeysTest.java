package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.Page.Wanted;
import niha.aws.dynamo.DynamoTickets;
import niha.testkit.HttpCall;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Keys as administrators make, list and revoke them. */
final class ApiKeysTest {
    private final Exchange exchange = new Exchange();
    private final String maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");

    @Test
    void aKeyIsShownOnceAndListedWithoutItsText() {
        var machine = Machine.of(exchange, maker, Map.of("name", "Engine", "ip_allow_list", List.of("203.0.113.0/24")));
        var listed = HttpCall.get("/auth/mm/api-keys?market_maker_id=" + maker).to(exchange.keys);
        assertThat(machine.key()).startsWith(listed.at("/0/prefix")).hasSize(79);
        assertThat(listed.body()).doesNotContain(machine.key()).doesNotContain("fingerprint");
        assertThat(listed.at("/0/key_id")).isEqualTo(machine.keyId());
        assertThat(listed.at("/0/is_active")).isEqualTo("true");
        assertThat(listed.json().at("/0/last_used_at").isNull()).isTrue();
    }

    @Test
    void noStoreTicketOrEventHoldsTheTextOfAKey() {
        var idempotent = HttpCall.post(
                        "/auth/mm/api-key", "{\"market_maker_id\":\"%s\",\"scope\":\"trade\"}".formatted(maker))
                .header("idempotency-key", "once");
        var key = idempotent.to(exchange.keys).at("/api_key");
        var secret = key.substring(key.length() - 43);
        for (var table : List.of("access", "audit", "commands", "ledger"))
            assertThat(exchange.place
                            .dynamo()
                            .scan(ScanRequest.builder()
                                    .tableName(exchange.place.table(table))
                                    .build())
                            .items()
                            .toString())
                    .as(table)
                    .doesNotContain(secret);
    }

    @Test
    void whoAsksAgainIsToldThatTheKeyIsNotKept() {
        var call = HttpCall.post("/auth/mm/api-key", "{\"market_maker_id\":\"%s\",\"scope\":\"read\"}".formatted(maker))
                .header("idempotency-key", "once");
        var first = call.to(exchange.keys);
        var again = call.to(exchange.keys);
        assertThat(again.json().at("/api_key").isNull()).isTrue();
        assertThat(again.at("/key_id")).isEqualTo(first.at("/key_id"));
        assertThat(again.at("/ticket_id")).isEqualTo(first.at("/ticket_id"));
    }

    @Test
    void makingAndRevokingAreOnRecord() {
        var machine = Machine.of(exchange, maker);
        assertThat(machine.revoke().at("/key_id")).isEqualTo(machine.keyId());
        assertThat(newest(2))
                .extracting(Ticket::action)
                .containsExactly(ActionType.API_KEY_REVOKED, ActionType.API_KEY_CREATED);
        assertThat(newest(2)).allSatisfy(ticket -> {
            assertThat(ticket.subject().entityId()).contains(machine.keyId());
            assertThat(ticket.subject().marketMakerId()).contains(maker);
            assertThat(ticket.documents().toString()).doesNotContain(machine.key());
        });
    }

    @Test
    void aKeyIsRevokedOnceAndStaysOnTheList() {
        var machine = Machine.of(exchange, maker);
        machine.revoke();
        var again = machine.revoke();
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.at("/code")).isEqualTo("API_KEY_ALREADY_REVOKED");
        var listed = HttpCall.get("/auth/mm/api-keys?market_maker_id=" + maker).to(exchange.keys);
        assertThat(listed.at("/0/is_active")).isEqualTo("false");
        assertThat(listed.at("/0/revoked_at")).isEqualTo("2026-11-20T12:00:00.000Z");
    }

    @Test
    void aKeyThatIsNotThereCannotBeRevoked() {
        var none = new Machine(exchange, maker, UUID.randomUUID().toString(), "");
        assertThat(none.revoke().status()).isEqualTo(404);
        assertThat(newest(1).getFirst().status()).isEqualTo(TicketStatus.FAILED);
    }

    @Test
    void whoIsInactiveOrNobodyGetsNoKey() {
        assertThat(Machine.asked(exchange, UUID.randomUUID().toString(), Map.of())
                        .status())
                .isEqualTo(404);
        var closing = Machine.call("PUT", "/admin/market-makers/" + maker, "{\"is_active\":false}");
        new HttpCall(
                        closing.method(),
                        closing.path(),
                        closing.query(),
                        closing.headers(),
                        closing.body(),
                        HttpCall.get("/x").claims())
                .to(exchange.accounts);
        assertThat(Machine.asked(exchange, maker, Map.of()).at("/code")).isEqualTo("ACCOUNT_NOT_ACTIVE");
    }

    @Test
    void aClientMakesNoKeys() {
        var call =
                HttpCall.post("/auth/mm/api-key", "{\"market_maker_id\":\"%s\",\"scope\":\"read\"}".formatted(maker));
        assertThat(call.asClient().to(exchange.keys).status()).isEqualTo(403);
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotFitIsRefusedByItsField() {
        return Stream.<Map.Entry<String, Object>>of(
                        Map.entry("scope", ""),
                        Map.entry("scope", "admin"),
                        Map.entry("scope", "read read"),
                        Map.entry("scope", "READ"),
                        Map.entry("expires_at", "2026-11-20T12:00:00Z"),
                        Map.entry("expires_at", "tomorrow"),
                        Map.entry("requests_per_second", 0),
                        Map.entry("requests_per_second", 501),
                        Map.entry("requests_per_second", 1.5),
                        Map.entry("public_key", "AAAA"),
                        Map.entry("public_key", "not base 64"),
                        Map.entry("ip_allow_list", "203.0.113.0/24"),
                        Map.entry("ip_allow_list", List.of("203.0.113.7/24")),
                        Map.entry("ip_allow_list", List.of("203.0.113.0/33")),
                        Map.entry("ip_allow_list", List.of("localhost")),
                        Map.entry("ip_allow_list", List.of("2001:db8::1/32")),
                        Map.entry("ip_allow_list", List.of("fe80::1%eth0")),
                        Map.entry("ip_allow_list", List.of(7)),
                        Map.entry("name", "x".repeat(101)),
                        Map.entry("api_key", "nk_"))
                .map(wrong -> DynamicTest.dynamicTest(wrong.toString(), () -> {
                    var answered = Machine.asked(exchange, maker, Map.of(wrong.getKey(), wrong.getValue()));
                    assertThat(answered.status()).isEqualTo(422);
                    assertThat(answered.at("/errors/0/field")).startsWith(wrong.getKey());
                }));
    }

    private List<Ticket> newest(int count) {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .page(new Wanted(count, 0, Optional.empty()))
                .rows();
    }
}
