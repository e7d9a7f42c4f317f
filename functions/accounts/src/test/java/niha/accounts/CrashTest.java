package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niha.testkit.Conservation;
import niha.testkit.Cut;
import niha.testkit.HttpCall;
import niha.testkit.OutboxRecords;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A process that dies between any two of its calls to the store, or in one, leaves all of a command or nothing. */
final class CrashTest {
    private static final int CALLS_MAX = 20;
    private static final HttpCall CREATE = HttpCall.post(House.PATH, """
                    {"name":"MM","email":"mm@internal.com","initial_balances":{"CEA":10,"EUA":20}}""").header("idempotency-key", "once");

    @TestFactory
    Stream<DynamicTest> sentAgainUnderItsKeyACommandThatWasCutOffHasOneEffect() {
        return Stream.of(Cut.values()).map(cut -> DynamicTest.dynamicTest(cut + " every call", () -> everyCall(cut)));
    }

    private static void everyCall(Cut cut) {
        var cuts = new ArrayList<Integer>();
        for (int calls = 0; calls < CALLS_MAX; calls++) {
            var house = new House();
            var answered = CREATE.to(house.marketMakers(cut.afterCalls(calls, house.place.dynamo())));
            if (answered.status() == 200) break;
            assertThat(answered.status()).as("%s call %s", cut, calls).isEqualTo(503);
            cuts.add(calls);
            nothingIsHalfThere(house);
            oneEffectAfterAll(house);
        }
        assertThat(cuts)
                .as("calls of one creation, two of them for what its certificates cost")
                .hasSize(6);
    }

    private static void nothingIsHalfThere(House house) {
        Conservation.holdsIn(house.place);
        var there = house.get(House.PATH).json().size();
        assertThat(List.of((int) OutboxRecords.waiting(house.place, "MarketMakerCreated.v1"), successes(house)))
                .as("events and tickets of %s market makers", there)
                .isEqualTo(List.of(there, there));
    }

    private static void oneEffectAfterAll(House house) {
        var answered = CREATE.to(house.marketMakers);
        assertThat(answered.status()).isEqualTo(200);
        assertThat(CREATE.to(house.marketMakers).body()).isEqualTo(answered.body());
        assertThat(house.get(House.PATH).json().size()).isEqualTo(1);
        assertThat(successes(house)).isEqualTo(1);
        assertThat(house.tickets().stream().map(Ticket::number).map(Object::toString))
                .containsExactly(answered.at("/ticket_id"));
        assertThat(OutboxRecords.waiting(house.place, "MarketMakerCreated.v1")).isEqualTo(1);
        Conservation.holdsIn(house.place);
    }

    private static int successes(House house) {
        return (int)
                house.statuses().stream().filter(TicketStatus.SUCCESS::equals).count();
    }
}
