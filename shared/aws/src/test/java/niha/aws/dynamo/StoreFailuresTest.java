package niha.aws.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niha.app.audit.Archive;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.events.Letter;
import niha.app.market.Halts.Halt;
import niha.parties.HolderKind;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Calls;
import niha.testkit.Cut;
import niha.testkit.Failing;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** What the store answers when it does not do what it was asked: a lost race, a store that is away, or a bug of ours. */
final class StoreFailuresTest {
    private static final Backend.Place PLACE = Backend.chosen().place();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ConditionalCheckFailed",
                "None,ConditionalCheckFailed",
                "TransactionConflict,None,None",
                "TransactionConflict,ConditionalCheckFailed",
                "ThrottlingError",
                "None,ProvisionedThroughputExceeded",
            })
    void whoWasCrossedByOthersDecidesAgain(String reasons) {
        assertThat(commitInto(cancelled(reasons))).isInstanceOf(Outdated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ValidationError",
                "ItemCollectionSizeLimitExceeded,None",
                "ConditionalCheckFailed,ValidationError",
                "SomethingNew",
            })
    void whatNoSecondTryCanHelpIsABug(String reasons) {
        assertThat(commitInto(cancelled(reasons))).isInstanceOf(TransactionCanceledException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500,InternalServerError",
                "503,ServiceUnavailable",
                "400,ThrottlingException",
                "400,ProvisionedThroughputExceededException",
                "400,RequestLimitExceeded",
                "400,TransactionInProgressException"
            })
    void aStoreThatIsBusyIsUnavailable(String answer) {
        assertThat(commitInto(refused(answer))).isInstanceOf(Unavailable.class);
    }

    @Test
    void aStoreThatDoesNotAnswerIsUnavailable() {
        assertThat(commitInto(SdkClientException.create("Read timed out"))).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400,ValidationException",
                "400,AccessDeniedException",
                "400,ResourceNotFoundException",
                "400,IdempotentParameterMismatchException"
            })
    void aCallThatIsWrongIsABug(String answer) {
        assertThat(commitInto(refused(answer))).isInstanceOf(DynamoDbException.class);
    }

    @Test
    void aWriteOutsideOfTransactionsThatMeetsOneFindsTheStoreBusy() {
        var store = Failing.with(StoreFailuresTest::conflict, PLACE.dynamo());
        var tables = DynamoPlatform.tables(PLACE);
        var letter = new Letter(List.of(Any.event(Any.NOON)));
        assertThatThrownBy(() -> new DynamoTicketNumbers(store, tables).draw(2026))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoOutbox(store, tables.commands()).clear(letter))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoJournal(store, tables).halt(new Halt(Asset.CEA, Any.NOON, "a cause")))
                .as("it is not halted, by nobody")
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void everyReadSaysWhenTheStoreIsAway() {
        var store = Failing.with(() -> SdkClientException.create("away"), PLACE.dynamo());
        var tables = DynamoPlatform.tables(PLACE);
        var number = new TicketNumber(2026, 1);
        var letter = new Letter(List.of(Any.event(Any.NOON)));
        assertThatThrownBy(() -> new DynamoTicketNumbers(store, tables).draw(2026))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoTickets(store, tables.audit()).find(number))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoTickets(store, tables.audit()).drawn())
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoAnswers(store, tables).find("u", "k", Any.NOON))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoOutbox(store, tables.commands()).pending(Any.NOON))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoOutbox(store, tables.commands()).clear(letter))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoHolders(store, tables.ledger())
                        .find(HolderKind.MARKET_MAKER, Any.marketMaker("m", 0).id()))
                .isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> new DynamoHolders(store, tables.ledger()).balances(List.of(Any.marketMaker("m", 0))))
                .isInstanceOf(Unavailable.class);
    }

    /** Tags of a thousand bytes each fill the megabyte that one query answers. */
    @Test
    void aStoreThatGoesAwayBetweenTwoPagesOfAListIsUnavailable() throws Outdated {
        var place = Backend.chosen().place();
        var tags = IntStream.range(0, 1_200)
                .mapToObj(i -> "%04d".formatted(i).repeat(250))
                .collect(Collectors.toSet());
        var table = DynamoPlatform.tables(place).audit();
        new DynamoArchive(place.dynamo(), table)
                .index(new Archive.Batch(2026, 0, Map.of(), new Archive.Span(Any.NOON, Any.NOON), tags));
        assertThat(new DynamoArchive(Cut.BEFORE.afterCalls(2, place.dynamo()), table).tags())
                .isEqualTo(tags);
        assertThatThrownBy(() -> new DynamoArchive(Cut.BEFORE.afterCalls(1, place.dynamo()), table).tags())
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void aPageThatEndsEarlyIsNotTheEndOfTheYears() {
        var place = Backend.chosen().place();
        var tables = DynamoPlatform.tables(place);
        for (var year = 2025; year <= 2027; year++) new DynamoTicketNumbers(place.dynamo(), tables).draw(year);
        var stingy = Calls.to(
                place.dynamo(), (_, call) -> call.get() instanceof QueryResponse page ? oneItem(page) : call.get());
        assertThat(new DynamoTickets(stingy, tables.audit()).drawn()).isEqualTo(3);
    }

    private static QueryResponse oneItem(QueryResponse page) {
        if (page.items().size() < 2) return page;
        var first = page.items().getFirst();
        return page.toBuilder()
                .items(List.of(first))
                .lastEvaluatedKey(Store.key(
                        Store.attribute(first, "pk").s(),
                        Store.attribute(first, "sk").s()))
                .build();
    }

    private static Throwable commitInto(RuntimeException error) {
        var commits = new DynamoCommits(Failing.with(() -> error, PLACE.dynamo()), DynamoPlatform.tables(PLACE));
        return catchThrowable(() -> commits.commit(List.of(new TicketIssued(Any.ticket(new TicketNumber(2026, 1))))));
    }

    private static RuntimeException conflict() {
        return TransactionConflictException.builder().statusCode(400).build();
    }

    private static RuntimeException cancelled(String reasons) {
        return TransactionCanceledException.builder()
                .statusCode(400)
                .cancellationReasons(Arrays.stream(reasons.split(",", -1))
                        .map(code -> CancellationReason.builder().code(code).build())
                        .toList())
                .build();
    }

    private static RuntimeException refused(String answer) {
        var parts = answer.split(",", -1);
        return (RuntimeException) DynamoDbException.builder()
                .statusCode(Integer.parseInt(parts[0]))
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(parts[1]).build())
                .build();
    }
}
