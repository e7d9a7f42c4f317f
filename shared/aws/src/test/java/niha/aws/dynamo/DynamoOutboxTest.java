package niha.aws.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niha.app.commands.Change;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Envelope;
import niha.app.events.Letter;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.PlatformPorts;
import niha.testkit.contracts.OutboxContract;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class DynamoOutboxTest extends OutboxContract {
    private final Backend.Place place = Backend.chosen().place();

    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.over(place);
    }

    @Test
    void aRowFromBeforeThereWereLettersIsALetterOfItsOneEvent() {
        var event = Any.event(Any.NOON.plusNanos(1_000));
        var row = Map.of(
                "pk", "OUTBOX#" + Math.floorMod(event.id().hashCode(), 8),
                "sk", event.id().toString(),
                "source", event.source(),
                "type", event.type(),
                "occurredAt", event.occurredAt().toString(),
                "detail", event.detail());
        place.dynamo()
                .putItem(put -> put.tableName(place.table("commands"))
                        .item(row.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, entry -> AttributeValue.fromS(entry.getValue())))));
        var outbox = DynamoPlatform.over(place).outbox();
        var pending = outbox.pending(Any.NOON.plusMillis(1));
        assertThat(pending).isEqualTo(List.of(new Letter(List.of(event))));
        outbox.clear(pending.getFirst());
        assertThat(outbox.pending(Any.NOON.plusMillis(1))).isEmpty();
    }

    @Test
    void whatACommitTellsIsPaidAsOneSmallItem() throws Outdated {
        var detail = "{\"metadata\":{},\"data\":{\"name\":\"%s\"}}".formatted("a name ".repeat(100));
        var events = IntStream.range(0, 10)
                .<Change>mapToObj(i -> new EventRaised(
                        new Envelope(Any.ids().at(Any.NOON), "niha.market", "OrderFilled.v1", Any.NOON, detail)))
                .toList();
        DynamoPlatform.over(place).commits().commit(events);
        var rows = place.dynamo()
                .scan(scan -> scan.tableName(place.table("commands")))
                .items();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(Store.attribute(row, "letter").b().asByteArray())
                        .hasSizeLessThan(1_000));
    }
}
