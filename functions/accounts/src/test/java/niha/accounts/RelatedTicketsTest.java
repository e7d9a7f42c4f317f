package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import niha.testkit.Answered;
import niha.testkit.Calls;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A ticket that another one caused is found from either side, and the sealed one stays what it was. */
final class RelatedTicketsTest {
    private static final String FIRST = "TKT-2026-000001";
    private static final String SECOND = "TKT-2026-000002";

    private final House house = new House();

    @AfterEach
    void theLawsHold() {
        house.laws();
    }

    @Test
    void aKeyThatIsReusedNamesTheTicketOfItsFirstAnswerAndIsNamedThere() {
        create("first").to(house.marketMakers);
        House.invoke(house.archivist, "{}");
        House.invoke(house.sealer, "{}");
        assertThat(related(FIRST)).isEmpty();
        assertThat(create("second").to(house.marketMakers).status()).isEqualTo(409);
        assertThat(related(SECOND)).isEqualTo(List.of(FIRST));
        assertThat(related(FIRST)).isEqualTo(List.of(SECOND));
        assertThat(read("/verify").at("/valid")).isEqualTo("true");
        assertThat(read("/verify").at("/verified")).isEqualTo("1");
        assertThat(read("/export?format=jsonl").body().lines())
                .anyMatch(line -> line.contains(FIRST) && line.contains("\"related_ticket_ids\":[]"))
                .anyMatch(line -> line.contains("\"related_ticket_ids\":[\"" + FIRST + "\"]"));
    }

    @Test
    void aNumberThatADuplicateDidNotNeedNamesTheTicketOfTheAnswerThatWasFirst() {
        var crossed = new AtomicBoolean();
        var slow = house.marketMakers(Calls.to(Granted.to("accounts", house.place), (request, call) -> {
            if (request instanceof TransactWriteItemsRequest && crossed.compareAndSet(false, true))
                create("the same").to(house.marketMakers);
            return call.get();
        }));
        assertThat(create("the same").to(slow).at("/ticket_id")).isEqualTo(SECOND);
        assertThat(read("/tickets/" + FIRST).at("/status")).isEqualTo("VOID");
        assertThat(related(FIRST)).isEqualTo(List.of(SECOND));
        assertThat(related(SECOND)).isEqualTo(List.of(FIRST));
    }

    private static HttpCall create(String name) {
        return HttpCall.post(House.PATH, "{\"name\":\"%s\",\"email\":\"mm@internal.com\"}".formatted(name))
                .header("idempotency-key", "once");
    }

    private List<String> related(String ticket) {
        return StreamSupport.stream(
                        read("/tickets/" + ticket)
                                .json()
                                .path("related_ticket_ids")
                                .spliterator(),
                        false)
                .map(id -> id.asText())
                .toList();
    }

    private Answered read(String path) {
        return HttpCall.get("/admin/logging" + path).to(house.audit);
    }
}
