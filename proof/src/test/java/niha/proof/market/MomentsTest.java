package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** When an entry is where. */
final class MomentsTest {
    private static final long HEARD = 7;

    private final Moments moments = new Moments();

    @Test
    void anEntryIsSettledOnceThePositionIsBehindIt() {
        moments.written(PutItemRequest.builder()
                .item(Map.of(
                        "pk", AttributeValue.fromS("SETTLED#CEA"),
                        "sk", AttributeValue.fromS("POSITION"),
                        "sequence", AttributeValue.fromN("5")))
                .build());
        assertThat(moments.at(Stage.SETTLED, Asset.CEA, 4)).isPresent();
        assertThat(moments.at(Stage.SETTLED, Asset.CEA, 5)).isEmpty();
        assertThat(moments.at(Stage.SETTLED, Asset.EUA, 4)).isEmpty();
    }

    @Test
    void aMessageOfTheBookTellsOfAllEntriesUpToItsOwn() {
        new Listener(moments).heard("""
                {"type":"message","channel":"book:CEA","sequence":3,"data":{"from":41,"sequence":42}}""", HEARD);
        assertThat(moments.at(Stage.PUSHED, Asset.CEA, 41)).hasValue(HEARD);
        assertThat(moments.at(Stage.PUSHED, Asset.CEA, 42)).hasValue(HEARD);
        assertThat(moments.at(Stage.PUSHED, Asset.CEA, 43)).isEmpty();
    }

    @Test
    void whatIsHeardTwiceWasThereTheFirstTime() {
        moments.note(Stage.PUSHED, Asset.CEA, 42, HEARD);
        moments.note(Stage.PUSHED, Asset.CEA, 42, HEARD + 1);
        assertThat(moments.at(Stage.PUSHED, Asset.CEA, 42)).hasValue(HEARD);
    }
}
