package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to an account, as its page asks for it: by the account's id. */
final class AccountHistoryTest {
    private final House house = new House();

    @ParameterizedTest
    @CsvSource({"/admin/entities,entity", "/admin/market-makers,market_maker"})
    void whatWasMovedInAnAccountIsInItsHistory(String path, String kind) {
        var id = open(path, kind, "a@internal.com");
        open(path, kind, "b@internal.com");
        var deposit = move(path, id, "DEPOSIT", 100);
        var withdrawal = move(path, id, "WITHDRAWAL", 30);
        var refused = move(path, id, "WITHDRAWAL", 1_000);
        House.invoke(house.archivist, "{}");
        assertThat(tickets("entity_id=" + id))
                .containsExactly(
                        refused.at("/ticket_id"),
                        withdrawal.at("/ticket_id"),
                        deposit.at("/ticket_id"),
                        "TKT-2026-000001");
        assertThat(tickets("entity_id=" + deposit.at("/transaction/id"))).containsExactly(deposit.at("/ticket_id"));
    }

    @Test
    void aMovementsTicketSaysWhoseAccountItIsAndOtherTicketsSayNothingOfThat() {
        var id = open("/admin/entities", "entity", "a@internal.com");
        var ticket = move("/admin/entities", id, "DEPOSIT", 100).at("/ticket_id");
        var shown = HttpCall.get("/admin/logging/tickets/" + ticket).to(house.audit);
        assertThat(shown.at("/account_id")).isEqualTo(id);
        assertThat(HttpCall.get("/admin/logging/tickets/TKT-2026-000001")
                        .to(house.audit)
                        .json()
                        .has("account_id"))
                .isFalse();
    }

    private String open(String path, String kind, String email) {
        return HttpCall.post(path, "{\"name\":\"A\",\"email\":\"%s\"}".formatted(email))
                .to(house.marketMakers)
                .at("/" + kind + "/id");
    }

    private Answered move(String path, String id, String type, long amount) {
        return house.command("POST", path + "/" + id + "/transactions", House.move("CEA", type, amount));
    }

    private Iterable<String> tickets(String query) {
        var page =
                HttpCall.get("/admin/logging/tickets?" + query).to(house.audit).json();
        return StreamSupport.stream(page.path("tickets").spliterator(), false)
                .map(ticket -> ticket.path("ticket_id").asText())
                .toList();
    }
}
