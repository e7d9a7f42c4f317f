package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import niha.events.EventSchemas;
import niha.testkit.OutboxRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** From the command to the bus, through the outbox, the stream and the relay. */
final class JourneyTest {
    private final House house = new House();

    @AfterEach
    void theLawsHold() {
        house.laws();
    }

    @Test
    void theEventKeepsToItsSchemaAndSaysWhatWasAnswered() {
        var created = house.create("""
                {"name":"MM 🌍","email":"mm@internal.com","mm_type":"LIQUIDITY_PROVIDER","initial_eur_balance":25.50}""");
        assertThat(house.relayed()).isEqualTo("{\"batchItemFailures\":[]}");
        var event = taken().getFirst();
        assertThat(EventSchemas.violations(event.detailType(), event.detail())).isEmpty();
        assertThat(List.of(event.eventBusName(), event.source(), event.detailType()))
                .isEqualTo(List.of("niha", "niha.ledger", "MarketMakerCreated.v1"));
        var market = created.body().substring(0, created.body().lastIndexOf(",\"ticket_id\""));
        assertThat(event.detail()).endsWith("\"data\":" + market + "}}").contains("25.5,");
        assertThat(event.detail()).contains("\"ticket_id\":\"TKT-2026-000001\"");
        assertThat(event.detail())
                .contains("\"correlation_id\":\"" + created.headers().get("x-correlation-id") + "\"");
    }

    @Test
    void whatTheBusTookLeavesTheOutbox() {
        house.create("{\"name\":\"MM\",\"email\":\"mm@internal.com\"}");
        house.relayed();
        assertThat(OutboxRecords.waiting(house.place)).isZero();
    }

    @Test
    void aRefusedCommandRaisesNoEvent() {
        house.create("{}");
        assertThat(OutboxRecords.waiting(house.place, CREATED)).isZero();
        assertThat(OutboxRecords.waiting(house.place, "TicketIssued.v1")).isEqualTo(1);
    }

    @Test
    void thirtyEventsComeInTheOrderOfTheirCommands() {
        for (int i = 10; i < 40; i++) {
            house.clock.forward(Duration.ofMillis(1));
            house.create("{\"name\":\"MM %d\",\"email\":\"mm%d@internal.com\"}".formatted(i, i));
        }
        house.relayed();
        assertThat(taken().stream().map(PutEventsRequestEntry::detail))
                .hasSize(30)
                .isSortedAccordingTo((a, b) -> name(a).compareTo(name(b)));
    }

    @Test
    void everyEventOfAnAccountsLifeKeepsToItsSchema() {
        var id = house.create("{\"name\":\"MM\",\"email\":\"mm@internal.com\"}").at("/market_maker/id");
        house.command("PUT", House.PATH + "/" + id, "{\"name\":\"MM-1\"}");
        house.command("POST", House.PATH + "/" + id + "/transactions", House.move("CEA", "DEPOSIT", 7));
        house.command("POST", House.PATH + "/" + id + "/transactions", House.move("CEA", "WITHDRAWAL", 2));
        house.command("DELETE", House.PATH + "/" + id, "");
        var entity = house.command("POST", "/admin/entities", "{\"name\":\"C\",\"email\":\"c@internal.com\"}")
                .at("/entity/id");
        house.command("PUT", "/admin/entities/" + entity, "{\"description\":\"a client\"}");
        house.command("DELETE", "/admin/entities/" + entity, "");
        house.relayed();
        for (var event : house.bus.taken())
            assertThat(EventSchemas.violations(event.detailType(), event.detail()))
                    .as(event.detail())
                    .isEmpty();
        assertThat(house.bus.taken().stream()
                        .map(PutEventsRequestEntry::detailType)
                        .distinct())
                .containsExactlyInAnyOrder(
                        CREATED,
                        "MarketMakerUpdated.v1",
                        "MarketMakerDeactivated.v1",
                        "FundsDeposited.v1",
                        "FundsWithdrawn.v1",
                        "EntityCreated.v1",
                        "EntityUpdated.v1",
                        "EntityDeactivated.v1",
                        "TicketIssued.v1");
    }

    private static final String CREATED = "MarketMakerCreated.v1";

    private List<PutEventsRequestEntry> taken() {
        return house.bus.taken().stream()
                .filter(event -> event.detailType().equals(CREATED))
                .toList();
    }

    private static String name(String detail) {
        return detail.substring(detail.indexOf("\"name\""), detail.indexOf("\"email\""));
    }
}
