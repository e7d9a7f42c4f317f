package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import niha.app.Json;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The trail as an auditor uses it: found by any filter, counted, sealed, exported, and not to be changed unseen. */
final class AuditTrailTest {
    private static final String LOGGING = "/admin/logging";

    private final House house = new House();

    /** Twelve tickets: two accounts, deposits, withdrawals that succeed and fail, a refused creation. */
    private String busyDay() {
        var path = house.opened("{\"name\":\"MM\",\"email\":\"mm@internal.com\",\"initial_balances\":{\"CEA\":100}}");
        house.command("POST", "/admin/entities", "{\"name\":\"C\",\"email\":\"c@internal.com\"}");
        for (int i = 0; i < 9; i++) {
            house.clock.forward(Duration.ofHours(5));
            house.command(
                    "POST", path + "/transactions", House.move("CEA", i % 3 == 0 ? "DEPOSIT" : "WITHDRAWAL", 20L * i));
        }
        house.create("{\"name\":\"MM\",\"email\":\"mm@internal.com\"}");
        archived();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void archived() {
        House.invoke(house.archivist, "{\"Records\":[]}");
    }

    private Answered read(String path) {
        return HttpCall.get(LOGGING + path).to(house.audit);
    }

    private List<String> numbers(String query) {
        return StreamSupport.stream(read(query).json().path("tickets").spliterator(), false)
                .map(ticket -> ticket.path("ticket_id").asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=FAILED|4",
                "status=SUCCESS|8",
                "action_type=MM_CREATED|2",
                "action_type=MM_CREATED,ENTITY_CREATED|3",
                "entity_type=AssetTransaction|9",
                "tags=deposit|2",
                "tags=deposit,asset_transaction|2",
                "tags=deposit,withdrawal|0",
                "search=deposit|2",
                "search=0012|1",
                "search=tkt-2026-00000|9",
                "user_id=0190a000-0000-7000-8000-000000000001|12",
                "user_id=nobody|0",
                "status=FAILED&action_type=MM_CREATED|1",
                "date_from=2026-11-22|3",
                "date_to=2026-11-20|4",
                "date_from=2026-11-21&date_to=2026-11-21|5",
                "date_from=2026-11-21&date_to=2026-11-21&status=SUCCESS|4",
                "date_from=2027-01-01|0"
            })
    void everyFilterFindsWhatAnAuditorWouldCount(String query, int count) {
        busyDay();
        var page = read("/tickets?limit=500&" + query);
        assertThat(page.json().path("tickets")).hasSize(count);
        assertThat(page.json().path("total").asInt()).isEqualTo(count);
    }

    @Test
    void filtersByWhomItConcerns() {
        var id = busyDay();
        assertThat(numbers("/tickets?market_maker_id=" + id)).hasSize(10);
        assertThat(numbers("/market-maker-actions")).isEqualTo(numbers("/tickets?market_maker_id=" + id));
        assertThat(numbers("/tickets?entity_id=" + id)).isNotEmpty();
        assertThat(numbers("/failed-actions")).isEqualTo(numbers("/tickets?status=FAILED"));
        assertThat(numbers("/failed-actions?market_maker_id=" + id)).hasSize(3);
    }

    @Test
    void filteredPageByPageEveryTicketComesOnce() {
        busyDay();
        var all = numbers("/tickets?entity_type=AssetTransaction");
        for (int limit = 1; limit <= 4; limit++) {
            var walked = new ArrayList<String>();
            var cursor = "";
            do {
                var page = read("/tickets?entity_type=AssetTransaction&limit=" + limit + cursor);
                page.json()
                        .path("tickets")
                        .forEach(t -> walked.add(t.path("ticket_id").asText()));
                cursor = page.json().path("next_cursor").isNull() ? "" : "&cursor=" + page.at("/next_cursor");
            } while (!cursor.isEmpty());
            assertThat(walked).as("pages of %s", limit).isEqualTo(all);
        }
    }

    @Test
    void theCountsAreThoseOfTheTicketsHoweverOftenTheArchivistIsWoken() {
        busyDay();
        Together.run(_ -> () -> House.invoke(house.archivist, "{}"));
        var stats = read("/stats").json();
        assertThat(stats.path("total_actions").asInt()).isEqualTo(12);
        assertThat(stats.path("success_count").asInt()).isEqualTo(8);
        assertThat(stats.path("failed_count").asInt()).isEqualTo(4);
        assertThat(stats.at("/by_action_type/ASSET_DEPOSIT").asInt()).isEqualTo(3);
        assertThat(stats.at("/by_user/0/count").asInt()).isEqualTo(12);
        assertThat(stats.at("/by_user/0/email").asText()).isEqualTo("admin@niha.local");
        assertThat(stats.path("actions_over_time")).hasSize(3);
        var day = read("/stats?date_from=2026-11-21&date_to=2026-11-21").json();
        assertThat(day.path("total_actions").asInt()).isEqualTo(5);
        assertThat(day.at("/by_user/0/count").asInt()).isEqualTo(5);
    }

    @Test
    void aNumberThatWasLostInACrashIsVoidAfterAMinuteAndNotBefore() {
        house.create("{\"name\":\"A\",\"email\":\"a@internal.com\"}");
        new DynamoTicketNumbers(house.place.dynamo(), new Tables(house.place::table)).draw(2026);
        house.create("{\"name\":\"B\",\"email\":\"b@internal.com\"}");
        archived();
        assertThat(numbers("/tickets?status=SUCCESS")).hasSize(2);
        archived();
        assertThat(read("/tickets/TKT-2026-000002").status()).isEqualTo(404);
        house.clock.forward(Duration.ofSeconds(61));
        archived();
        var lost = read("/tickets/TKT-2026-000002");
        assertThat(lost.at("/status")).isEqualTo("VOID");
        assertThat(lost.at("/response_data/code")).isEqualTo("LOST_IN_CRASH");
        assertThat(numbers("/tickets?status=VOID")).isEqualTo(List.of("TKT-2026-000002"));
        house.laws();
    }

    @Test
    void aSealedTrailVerifiesAndProvesEachTicket() {
        busyDay();
        House.invoke(house.sealer, "{}");
        house.create("{\"name\":\"Z\",\"email\":\"z@internal.com\"}");
        archived();
        Together.run(_ -> () -> House.invoke(house.sealer, "{}"));
        var verdict = read("/verify").json();
        assertThat(verdict.path("valid").asBoolean()).isTrue();
        assertThat(verdict.path("verified").asInt()).isEqualTo(13);
        for (int i = 1; i <= 13; i++)
            assertThat(read("/tickets/TKT-2026-%06d/proof".formatted(i)).status())
                    .isEqualTo(200);
        assertThat(read("/tickets/TKT-2026-000014/proof").status()).isEqualTo(404);
    }

    @Test
    void aTicketOfWhichOneByteWasChangedIsNamed() {
        busyDay();
        House.invoke(house.sealer, "{}");
        house.place
                .dynamo()
                .updateItem(update -> update.tableName(house.place.table("audit"))
                        .key(Map.of(
                                "pk",
                                AttributeValue.fromS("TICKET#TKT-2026-000007"),
                                "sk",
                                AttributeValue.fromS("TICKET")))
                        .updateExpression("SET userAgent = :other")
                        .expressionAttributeValues(Map.of(":other", AttributeValue.fromS("another browser"))));
        var verdict = read("/verify").json();
        assertThat(verdict.path("valid").asBoolean()).isFalse();
        assertThat(verdict.path("first_bad").asText()).isEqualTo("TKT-2026-000007");
    }

    @Test
    void anExportHoldsEveryTicketAndNoFormula() {
        house.create("{\"name\":\"=HYPERLINK(1)\",\"email\":\"mm@internal.com\"}");
        house.create("{\"name\":\"MM\",\"email\":\"mm@internal.com\"}");
        archived();
        var csv = read("/export?format=csv").body();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv)
                .startsWith("ticket_id,timestamp,status")
                .doesNotContain(",=")
                .doesNotContain(",\"=");
        var lines = read("/export?format=jsonl").body().lines().toList();
        assertThat(lines).hasSize(2).allMatch(line -> readable(line));
        assertThat(read("/export?format=jsonl&status=FAILED").body().lines()).hasSize(1);
    }

    private static boolean readable(String line) {
        try {
            return Json.read(line).path("ticket_id").asText().startsWith("TKT-");
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
