package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.LedgerTable;
import niha.testkit.OutboxRecords;
import niha.testkit.contracts.Together;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same wish from many sides at once. */
final class StormTest {
    private static final String WANTED =
            "{\"name\":\"MM\",\"email\":\"%s\",\"initial_balances\":{\"CEA\":10,\"EUA\":20}}";

    private final House house = new House();

    @AfterEach
    void theLawsHold() {
        house.laws();
    }

    @Test
    void ofManyThatClaimOneAddressOneGetsIt() {
        var spellings = List.of("mm@internal.com", "MM@internal.com", "Mm@Internal.Com", "mm@INTERNAL.COM");
        var answers = Together.run(i -> () -> house.create(WANTED.formatted(spellings.get(i % spellings.size()))));
        assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() == 400))
                .hasSize(Together.THREADS - 1)
                .allMatch(a -> a.at("/detail").equals("Email already exists"));
        assertThat(house.get(House.PATH).json().size()).isEqualTo(1);
        assertThat(house.statuses())
                .hasSize(Together.THREADS)
                .containsOnlyOnce(TicketStatus.SUCCESS)
                .contains(TicketStatus.FAILED)
                .doesNotContain(TicketStatus.VOID);
        assertThat(OutboxRecords.waiting(house.place, "MarketMakerCreated.v1")).isEqualTo(1);
    }

    @Test
    void ofOneCommandSentManyTimesOneHasAnEffectAndAllGetItsAnswer() {
        var call =
                HttpCall.post(House.PATH, WANTED.formatted("mm@internal.com")).header("idempotency-key", "once");
        var answers = Together.run(_ -> () -> call.to(house.marketMakers));
        assertThat(answers.stream().map(Answered::status)).containsOnly(200);
        assertThat(answers.stream().map(Answered::body).distinct()).hasSize(1);
        assertThat(house.get(House.PATH).json().size()).isEqualTo(1);
        assertThat(house.statuses()).containsOnlyOnce(TicketStatus.SUCCESS).doesNotContain(TicketStatus.FAILED);
        assertThat(OutboxRecords.waiting(house.place, "MarketMakerCreated.v1")).isEqualTo(1);
    }

    @Test
    void aRefusalSentManyTimesUnderOneKeyIsOneRefusal() {
        house.create(WANTED.formatted("mm@internal.com"));
        var call =
                HttpCall.post(House.PATH, WANTED.formatted("MM@internal.com")).header("idempotency-key", "once");
        var answers = Together.run(_ -> () -> call.to(house.marketMakers));
        assertThat(answers.stream().map(Answered::status)).containsOnly(400);
        assertThat(answers.stream().map(Answered::body).distinct()).hasSize(1);
        assertThat(house.statuses()).containsOnlyOnce(TicketStatus.FAILED);
    }

    @Test
    void twoBodiesUnderOneKeyAreOneEffectAndTheRestConflicts() {
        var answers = Together.run(i -> () -> HttpCall.post(House.PATH, WANTED.formatted("mm" + i + "@internal.com"))
                .header("idempotency-key", "once")
                .to(house.marketMakers));
        assertThat(answers.stream().map(Answered::status).sorted())
                .isEqualTo(
                        Stream.concat(Stream.of(200), Stream.generate(() -> 409).limit(Together.THREADS - 1L))
                                .toList());
        assertThat(house.statuses()).containsOnlyOnce(TicketStatus.SUCCESS).doesNotContain(TicketStatus.VOID);
    }

    @Test
    void manyDifferentOnesAllCome() {
        var answers = Together.run(i -> () -> house.create(WANTED.formatted("mm" + i + "@internal.com")));
        assertThat(answers.stream().map(Answered::status)).containsOnly(200);
        assertThat(house.get(House.PATH).json().size()).isEqualTo(Together.THREADS);
        var ledger = LedgerTable.read(house.place.dynamo(), house.place.table("ledger"));
        assertThat(ledger.world().toString().toLowerCase(Locale.ROOT)).isEqualTo("{cea=-160, eua=-320}");
    }
}
