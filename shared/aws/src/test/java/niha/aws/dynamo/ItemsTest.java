package niha.aws.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.EntryType;
import niha.ledger.Worth;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.parties.Limits;
import niha.parties.Role;
import niha.testkit.Backend;
import niha.tickets.ActionType;
import niha.tickets.TicketStatus;
import niha.units.Asset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every item comes back from the store as it went in. */
final class ItemsTest {
    private static final Backend.Place PLACE = Backend.chosen().place();
    private static final UUID ID = UUID.fromString("0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e");
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00.123456789Z");
    private static final String UNICODE = "Ö 日本 🌍 \u0000\n\"\\ e\u0301";

    private record Kept<R extends Record>(String name, TableSchema<R> schema, R item) {
        void comesBack() {
            var attributes = schema.itemToMap(item, true);
            PLACE.dynamo().putItem(p -> p.tableName(PLACE.table("ledger")).item(attributes));
            var key = Store.key(
                    Store.attribute(attributes, "pk").s(),
                    Store.attribute(attributes, "sk").s());
            var stored = PLACE.dynamo()
                    .getItem(g -> g.tableName(PLACE.table("ledger")).key(key).consistentRead(true))
                    .item();
            assertThat(schema.mapToItem(stored)).isEqualTo(item);
        }
    }

    @Test
    void whatWasWrittenBeforeThereWereWorthsAndLimitsHasNone() {
        assertThat(new Items.BalanceItem("5", "a", "h", Asset.CEA, 7, 3, null, null, 2).toDomain())
                .isEqualTo(new Balance(new AccountId("h"), Asset.CEA, 7, 3, Worth.NONE, 2));
        var holder = new Items.HolderItem(
                        "4",
                        ID.toString(),
                        ID,
                        "n",
                        "e",
                        null,
                        HolderType.ASSET_HOLDER,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "c",
                        AT,
                        AT,
                        1)
                .toDomain();
        assertThat(holder.limits()).isEqualTo(Limits.NONE);
        assertThat(holder.killSwitch()).isEmpty();
    }

    private static List<Kept<?>> items() {
        return List.of(
                new Kept<>(
                        "a user",
                        Items.UserItem.SCHEMA,
                        new Items.UserItem("1", "a", ID, UNICODE, Role.MARKET_MAKER, AT)),
                new Kept<>(
                        "an address", Items.EmailItem.SCHEMA, new Items.EmailItem("2", "a", ID, HolderKind.CLIENT, ID)),
                new Kept<>(
                        "a market maker",
                        Items.HolderItem.SCHEMA,
                        new Items.HolderItem(
                                "3",
                                "a",
                                ID,
                                UNICODE,
                                "e",
                                "",
                                HolderType.LIQUIDITY_PROVIDER,
                                false,
                                0,
                                0L,
                                Long.MAX_VALUE,
                                1L,
                                10_000,
                                "somebody",
                                AT,
                                UNICODE,
                                "c",
                                AT,
                                Instant.EPOCH,
                                Long.MAX_VALUE)),
                new Kept<>(
                        "a market maker without description, fee and limits, as it was before there were any",
                        Items.HolderItem.SCHEMA,
                        new Items.HolderItem(
                                "4",
                                "a",
                                ID,
                                "n",
                                "e",
                                null,
                                HolderType.ASSET_HOLDER,
                                true,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "c",
                                AT,
                                AT,
                                1)),
                new Kept<>(
                        "a balance",
                        Items.BalanceItem.SCHEMA,
                        new Items.BalanceItem(
                                "5",
                                "a",
                                "h",
                                Asset.CEA,
                                Long.MAX_VALUE,
                                0,
                                Long.MAX_VALUE,
                                Long.MIN_VALUE,
                                9_007_199_254_740_993L)),
                new Kept<>(
                        "a balance from before worths were counted",
                        Items.BalanceItem.SCHEMA,
                        new Items.BalanceItem("5b", "a", "h", Asset.CEA, 7, 0, null, null, 1)),
                new Kept<>(
                        "an entry",
                        Items.EntryItem.SCHEMA,
                        new Items.EntryItem(
                                "6",
                                "a",
                                ID,
                                Long.MAX_VALUE,
                                "h",
                                "world",
                                EntryType.DEPOSIT,
                                Asset.CEA,
                                -1,
                                0,
                                Long.MAX_VALUE,
                                Long.MAX_VALUE,
                                "TKT-2026-000001",
                                ID,
                                ID,
                                UNICODE,
                                "c",
                                AT)),
                new Kept<>(
                        "an entry without notes",
                        Items.EntryItem.SCHEMA,
                        new Items.EntryItem(
                                "7",
                                "a",
                                ID,
                                1,
                                "h",
                                "world",
                                EntryType.DEPOSIT,
                                Asset.CEA,
                                1,
                                0,
                                0,
                                null,
                                "t",
                                null,
                                null,
                                null,
                                "c",
                                AT)),
                new Kept<>("a ticket", Items.TicketItem.SCHEMA, ticket("8", UNICODE, List.of("TKT-2026-000001", "b"))),
                new Kept<>("a ticket with hardly anything", Items.TicketItem.SCHEMA, ticket("9", null, List.of())),
                new Kept<>(
                        "an answer",
                        Items.AnswerItem.SCHEMA,
                        new Items.AnswerItem("10", "a", "f", "TKT-2026-000001", 200, UNICODE, 1_795_000_000L)),
                new Kept<>(
                        "an answer from before its ticket was noted",
                        Items.AnswerItem.SCHEMA,
                        new Items.AnswerItem("12", "a", "f", null, 200, UNICODE, 1_795_000_000L)));
    }

    private static Items.TicketItem ticket(String pk, @Nullable String optional, List<String> list) {
        return new Items.TicketItem(
                pk,
                "a",
                ID,
                AT,
                ActionType.MM_CREATED,
                TicketStatus.VOID,
                optional,
                optional,
                optional,
                "u",
                optional,
                optional,
                optional,
                optional,
                "c",
                optional,
                optional,
                optional,
                optional,
                list,
                list);
    }

    @TestFactory
    Stream<DynamicTest> itComesBackAsItWas() {
        return items().stream().map(kept -> DynamicTest.dynamicTest(kept.name(), kept::comesBack));
    }

    @Test
    void noItemIsMissingHere() {
        assertThat(items().stream()
                        .<Class<?>>map(kept -> kept.item().getClass())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Items.class.getDeclaredClasses()));
    }

    @Test
    void whatIsAbsentIsNoAttribute() {
        assertThat(Items.TicketItem.SCHEMA.itemToMap(ticket("1", null, List.of()), true))
                .containsOnlyKeys(
                        "pk",
                        "sk",
                        "id",
                        "timestamp",
                        "action",
                        "status",
                        "userId",
                        "correlationId",
                        "related",
                        "tags");
    }

    @Test
    void anExpiryIsWrittenAsTheTableExpectsIt() {
        assertThat(Items.AnswerItem.SCHEMA.itemToMap(
                        new Items.AnswerItem("1", "a", "f", null, 200, "b", 1_795_000_000L), true))
                .containsEntry("expiresAt", AttributeValue.fromN("1795000000"));
    }
}
