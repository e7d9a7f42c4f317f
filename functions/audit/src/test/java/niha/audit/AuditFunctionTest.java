package niha.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Ports.Outdated;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.local.engines.FileBuckets;
import niha.testkit.Answered;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Cut;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.testkit.NoQueues;
import niha.testkit.RecordingBus;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class AuditFunctionTest {
    private static final String PATH = "/admin/logging/tickets";
    private static final Backend.Place PLACE = Backend.chosen().place();
    private static final AuditFunction AUDIT = new AuditFunction(cloud(Granted.to("audit", PLACE)));

    /** 2025 has five tickets, 2026 has nine numbers of which the fourth was lost. */
    @BeforeAll
    static void ticketsOfTwoYears() throws Outdated {
        issue(2025, 5, 0);
        issue(2026, 9, 4);
    }

    @Test
    void aTicketIsShownWhole() {
        var shown = HttpCall.get(PATH + "/TKT-2026-000001").to(AUDIT);
        assertThat(shown.body().replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "\"id\":\"an id\""))
                .isEqualTo("""
                {"id":"an id","ticket_id":"TKT-2026-000001","timestamp":"2026-11-20T12:00:00.000Z",\
                "user_id":"0190a000-0000-7000-8000-000000000001","user_email":"admin@niha.local","market_maker_id":null,\
                "action_type":"MM_CREATED","entity_type":"MarketMaker","entity_id":"an entity","status":"SUCCESS",\
                "request_payload":{},"response_data":[1,2],"ip_address":null,"user_agent":"a browser","session_id":null,\
                "correlation_id":"a-correlation-id","before_state":null,"after_state":null,"related_ticket_ids":[],\
                "tags":["a tag"]}""");
    }

    @Test
    void theListStartsWithTheNewest() {
        var page = HttpCall.get(PATH + "?limit=2").to(AUDIT);
        assertThat(numbers(page)).isEqualTo(List.of("TKT-2026-000009", "TKT-2026-000008"));
        assertThat(page.json().path("total").asInt()).isEqualTo(14);
        assertThat(page.at("/next_cursor")).isEqualTo("TKT-2026-000008");
        assertThat(page.headers()).containsEntry("link", "<?cursor=TKT-2026-000008&limit=2>; rel=\"next\"");
    }

    @Test
    void theLastPageHasNoNext() {
        var page = HttpCall.get(PATH).to(AUDIT);
        assertThat(page.json().path("next_cursor").isNull()).isTrue();
        assertThat(page.headers()).doesNotContainKey("link");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 13, 14})
    void pageByPageEveryTicketComesOnce(int limit) {
        var seen = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        do {
            var page = HttpCall.get(PATH + "?limit=" + limit
                            + cursor.map(c -> "&cursor=" + c).orElse(""))
                    .to(AUDIT);
            seen.addAll(numbers(page));
            cursor = Optional.of(page.json().path("next_cursor"))
                    .filter(c -> !c.isNull())
                    .map(c -> c.asText());
        } while (cursor.isPresent());
        assertThat(seen).isEqualTo(numbers(HttpCall.get(PATH).to(AUDIT))).hasSize(13);
    }

    @Test
    void anOffsetLeavesOutTheNewest() {
        assertThat(numbers(HttpCall.get(PATH + "?limit=2&offset=8").to(AUDIT)))
                .isEqualTo(List.of("TKT-2026-000001", "TKT-2025-000005"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TKT-2026-000004",
                "TKT-2026-000099",
                "TKT-2026-0000001",
                "tkt-2026-000001",
                "1",
                "TKT-2026-000000"
            })
    void aTicketThatIsNotThereIsNotFound(String number) {
        var answered = HttpCall.get(PATH + "/" + number).to(AUDIT);
        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.at("/detail")).isEqualTo("Ticket not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=x", "cursor=TKT-2026-1", "limit=501", "offset=-1"})
    void aQueryThatCannotBeReadIsRefused(String query) {
        assertThat(HttpCall.get(PATH + "?" + query).to(AUDIT).status()).isEqualTo(422);
    }

    @Test
    void aClientMayNotRead() {
        assertThat(HttpCall.get(PATH).asClient().to(AUDIT).status()).isEqualTo(403);
        assertThat(HttpCall.get(PATH + "/TKT-2026-000001").asClient().to(AUDIT).status())
                .isEqualTo(403);
    }

    @Test
    void aStoreThatIsAwayIsSaidSo() {
        var cutOff = new AuditFunction(cloud(Cut.BEFORE.afterCalls(0, PLACE.dynamo())));
        var answered = HttpCall.get(PATH).to(cutOff);
        assertThat(answered.status()).isEqualTo(503);
        assertThat(answered.headers()).containsEntry("retry-after", "1");
    }

    private static List<String> numbers(Answered page) {
        var numbers = new ArrayList<String>();
        page.json()
                .path("tickets")
                .forEach(ticket -> numbers.add(ticket.path("ticket_id").asText()));
        return numbers;
    }

    private static void issue(int year, int count, long lost) throws Outdated {
        var tables = Tables.of(cloud(PLACE.dynamo()));
        for (int i = 0; i < count; i++) {
            var number = new DynamoTicketNumbers(PLACE.dynamo(), tables).draw(year);
            if (number.number() != lost)
                new DynamoCommits(PLACE.dynamo(), tables).commit(List.of(new TicketIssued(Any.ticket(number))));
        }
    }

    private static Cloud cloud(DynamoDbClient store) {
        return new Cloud(
                store,
                new NoQueues(),
                new RecordingBus(),
                new FileBuckets(TemporaryFolder.fresh()),
                new SetClock(),
                new SecureRandom(),
                PLACE.environment());
    }
}
