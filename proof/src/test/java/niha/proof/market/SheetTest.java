package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import niha.proof.meter.Price;
import org.junit.jupiter.api.Test;

/** The arithmetic of prices. */
final class SheetTest {
    private static final Ask PUT = new Ask("matching", "book", "PutItem");
    private static final Ask SEND = new Ask("orders", "queue", "SendMessage");
    private static final Sheet TEN = new Sheet(Map.of(
            PUT,
            new Tally(1, 0, Map.of(Price.WRITE_UNIT, 3.0)),
            SEND,
            new Tally(10, 0, Map.of(Price.QUEUE_REQUEST, 10.0))));

    @Test
    void aMillionOrdersCostAMillionTimesWhatOneTakes() {
        // 0.3 write units at 0.625 and one request to the queue at 0.50
        assertThat(TEN.dollarsPerMillion(10)).isCloseTo(0.6875, within(1e-12));
    }

    @Test
    void whatIsForOneThingIsApartOfIt() {
        assertThat(TEN.dollarsPerMillion(10, Price.WRITE_UNIT)).isCloseTo(0.1875, within(1e-12));
        assertThat(TEN.dollarsPerMillion(10, Price.READ_UNIT)).isZero();
    }

    @Test
    void eachPartHasItsFunctions() {
        assertThat(TEN.of(Part.MATCH).tallies()).containsOnlyKeys(PUT);
        assertThat(TEN.of(Part.ACCEPTANCE).tallies()).containsOnlyKeys(SEND);
        assertThat(TEN.of(Part.SETTLEMENT).dollarsPerMillion(10)).isZero();
    }

    @Test
    void whatWasCountedBeforeDoesNotCountAgain() {
        var more = TEN.and(new Sheet(Map.of(PUT, new Tally(2, 1, Map.of(Price.WRITE_UNIT, 5.0)))));
        assertThat(more.since(TEN).tallies())
                .containsOnly(Map.entry(PUT, new Tally(2, 1, Map.of(Price.WRITE_UNIT, 5.0))));
    }

    @Test
    void aGigabyteSecondOfAMillionInvocationsCostsWhatTheTableSays() {
        var sheet = new Sheet(Map.of(
                new Ask("orders", Ask.LAMBDA, "Invoke"),
                new Tally(1, 0, Map.of(Price.INVOCATION, 1.0, Price.GIGABYTE_SECOND, 0.0075))));
        // the 0.5 GB for 15 ms with which the ingress was budgeted: 0.20 + 0.10
        assertThat(sheet.dollarsPerMillion(1)).isCloseTo(0.30, within(0.001));
    }
}
