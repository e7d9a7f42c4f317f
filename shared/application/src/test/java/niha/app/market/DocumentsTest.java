package niha.app.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.Ending;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Errand;
import niha.market.Outcome;
import niha.market.Snapshot;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final AccountId ACCOUNT = new AccountId("019a0000-0000-7000-8000-00000000000a");
    private static final Errand ERRAND = new Errand(ID, ACCOUNT, new TicketNumber(2026, 42), "somebody");
    private static final OrderTerms TERMS = new OrderTerms(
            ID,
            ACCOUNT,
            Asset.CEA,
            Side.BUY,
            OrderType.LIMIT,
            TimeInForce.GTD,
            true,
            new Price(2_550),
            400,
            Optional.empty(),
            Optional.of(NOON.plusMillis(1)),
            50,
            NOON);
    private static final Fill FILL = new Fill(ID, ACCOUNT, 100, new Price(2_549), 0, 1_275);

    /** Every digest rests on these texts, and every market is read from them: whatever changes here needs a way to read the old ones. */
    @Test
    void anEntryIsWrittenLikeThisForEver() {
        var entry = new JournalEntry(
                Asset.CEA,
                7,
                JournalEntry.GENESIS,
                NOON,
                List.of(ID),
                List.of(
                        new Outcome.Entered(TERMS, List.of(FILL), Ending.RESTS),
                        new Outcome.WentOn(ID, ACCOUNT, List.of(), Ending.GOES_ON),
                        new Outcome.Cancelled(ID, ERRAND, 300),
                        new Outcome.Amended(ID, ERRAND, TERMS, 12, false, List.of(), Ending.FILLED),
                        new Outcome.Missed(ID, ERRAND, 3),
                        new Outcome.Expired(ID, ACCOUNT, 5)));
        var id = "\"019a0000-0000-7000-8000-000000000001\"";
        var account = "\"019a0000-0000-7000-8000-00000000000a\"";
        var errand =
                "{\"order\":" + id + ",\"account\":" + account + ",\"ticket\":\"TKT-2026-000042\",\"by\":\"somebody\"}";
        var terms = "{\"id\":" + id + ",\"account\":" + account
                + ",\"certificate\":\"CEA\",\"side\":\"BUY\",\"type\":\"LIMIT\",\"time_in_force\":\"GTD\",\"post_only\":true,"
                + "\"limit\":2550,\"quantity\":400,\"budget\":null,\"expires_at\":\"2026-11-20T12:00:00.001Z\","
                + "\"fee_basis_points\":50,\"placed_at\":\"2026-11-20T12:00:00.000Z\"}";
        assertThat(Documents.write(entry))
                .isEqualTo("{\"certificate\":\"CEA\",\"sequence\":7,\"previous\":\"" + "0".repeat(64)
                        + "\",\"at\":\"2026-11-20T12:00:00.000Z\",\"commands\":[" + id + "],\"outcomes\":["
                        + "{\"outcome_type\":\"entered\",\"order\":" + terms + ",\"fills\":[{\"resting\":" + id
                        + ",\"resting_account\":" + account
                        + ",\"quantity\":100,\"price\":2549,\"resting_fee\":0,\"incoming_fee\":1275}],\"ending\":\"RESTS\"},"
                        + "{\"outcome_type\":\"went_on\",\"order\":" + id + ",\"account\":" + account
                        + ",\"fills\":[],\"ending\":\"GOES_ON\"},"
                        + "{\"outcome_type\":\"cancelled\",\"command\":" + id + ",\"errand\":" + errand
                        + ",\"left\":300},"
                        + "{\"outcome_type\":\"amended\",\"command\":" + id + ",\"errand\":" + errand + ",\"order\":"
                        + terms + ",\"locked_more\":12,\"kept_place\":false,\"fills\":[],\"ending\":\"FILLED\"},"
                        + "{\"outcome_type\":\"missed\",\"command\":" + id + ",\"errand\":" + errand
                        + ",\"locked_more\":3},"
                        + "{\"outcome_type\":\"expired\",\"order\":" + id + ",\"account\":" + account
                        + ",\"left\":5}]}");
    }

    @Test
    void aCommandIsWrittenLikeThis() {
        assertThat(Documents.write(new MarketCommand.Wake(ID, NOON)))
                .isEqualTo("{\"command_type\":\"wake\",\"id\":\"" + ID + "\",\"at\":\"2026-11-20T12:00:00.000Z\"}");
        assertThat(Documents.write(new MarketCommand.Amend(ID, NOON, ERRAND, new Price(2_550), 400, 12)))
                .startsWith("{\"command_type\":\"amend\",\"id\":\"" + ID + "\",\"at\":")
                .endsWith(",\"limit\":2550,\"quantity\":400,\"locked_more\":12}");
    }

    @Test
    void theLargestEntryThereCanBeFitsIntoAnItem() {
        var by = "a".repeat(64);
        var errand = new Errand(ID, ACCOUNT, new TicketNumber(2026, 999_999_999_999L), by);
        var dearest = new Price(Price.CENTS_MAX);
        var fill = new Fill(ID, ACCOUNT, Asset.CEA.unitsMax(), dearest, 100_000_000_000_000L, 100_000_000_000_000L);
        var order = new OrderTerms(
                ID,
                ACCOUNT,
                Asset.CEA,
                Side.SELL,
                OrderType.MARKET,
                TimeInForce.GTD,
                false,
                dearest,
                Asset.CEA.unitsMax(),
                Optional.empty(),
                Optional.of(NOON),
                1_000,
                NOON);
        var amended = new Outcome.Amended(
                ID,
                errand,
                order,
                1_000_000_000_000_000L,
                false,
                Collections.nCopies(5, fill),
                Ending.NOT_FILLED_AT_ONCE);
        var entry = new JournalEntry(
                Asset.CEA,
                Long.MAX_VALUE,
                JournalEntry.GENESIS,
                NOON,
                Collections.nCopies(200, ID),
                Collections.nCopies(200, amended));
        assertThat(Documents.write(entry).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{\"command_type\":\"wake\"",
                "{\"command_type\":\"dance\",\"id\":\"019a0000-0000-7000-8000-000000000001\"}",
                "{\"command_type\":\"wake\",\"id\":\"019a\",\"at\":\"2026-11-20T12:00:00.000Z\"}",
                "{\"command_type\":\"wake\",\"id\":\"019a0000-0000-7000-8000-000000000001\",\"at\":\"noon\"}",
                "{\"command_type\":\"wake\"}",
                "{\"command_type\":\"enter\"}",
                "{\"command_type\":\"enter\",\"order\":{\"id\":\"019a0000-0000-7000-8000-000000000001\"}}",
                "{\"command_type\":\"cancel\",\"id\":\"019a0000-0000-7000-8000-000000000001\",\"at\":\"2026-11-20T12:00:00.000Z\",\"errand\":{}}",
                "{\"command_type\":\"amend\",\"id\":\"019a0000-0000-7000-8000-000000000001\",\"at\":\"2026-11-20T12:00:00.000Z\",\"limit\":1,\"quantity\":1,\"errand\":{\"order\":\"019a0000-0000-7000-8000-000000000001\",\"account\":\"a\",\"ticket\":\"TKT-2026-000001\",\"by\":\"b\"}}",
                "{\"command_type\":\"wake\",\"id\":\"019a0000-0000-7000-8000-000000000001\",\"at\":\"2026-11-20T12:00:00.000Z\"} {}"
            })
    void whatIsNoCommandIsRefused(String document) {
        assertThatIllegalArgumentException().isThrownBy(() -> Documents.command(document));
    }

    @Test
    void aSnapshotFromBeforeOrdersCouldBeCalledOffIsReadable() {
        var now = Documents.write(Snapshot.empty(Asset.CEA));
        var then = now.replace(",\"passing\":null", "").replace(",\"called_off\":[]", "");
        assertThat(then).doesNotContain("passing").doesNotContain("called_off");
        assertThat(Documents.snapshot(then)).isEqualTo(Snapshot.empty(Asset.CEA));
    }
}
