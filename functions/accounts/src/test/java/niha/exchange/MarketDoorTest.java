package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import niha.app.Page.Wanted;
import niha.app.market.Documents;
import niha.aws.dynamo.DynamoTickets;
import niha.book.Side;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderTerms;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.HttpCall;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What no market could decide is turned away before it, on record, and the market goes on. */
final class MarketDoorTest {
    private static final Exchange EXCHANGE = new Exchange();
    private static final OrderTerms ORDER = AnyOrder.terms(AnyOrder.account(), Side.SELL, 0);
    private static final String SOUND = Documents.write(new Enter(ORDER));

    private record Undecidable(String name, String market, String body) {}

    private static Stream<Undecidable> messages() {
        var account = ORDER.account().value();
        var budget = Documents.write(new Enter(AnyOrder.budget(AnyOrder.account(), 0)));
        var cancel = Documents.write(new Cancel(Any.ids().at(Any.NOON), Any.NOON, errand("x".repeat(129))));
        return Stream.of(
                new Undecidable("an order of another market", "EUA", SOUND),
                new Undecidable("an owner who has no id", "CEA", SOUND.replace(account, "somebody")),
                new Undecidable("an owner's id in another spelling", "CEA", SOUND.replace(account, "1-1-1-1-1")),
                new Undecidable(
                        "a fee below nothing",
                        "CEA",
                        SOUND.replace("\"fee_basis_points\":50", "\"fee_basis_points\":-1")),
                new Undecidable(
                        "a fee of more than all",
                        "CEA",
                        SOUND.replace("\"fee_basis_points\":50", "\"fee_basis_points\":2147483647")),
                new Undecidable(
                        "a budget of everything", "EUA", budget.replace("123456", Long.toString(Long.MAX_VALUE))),
                new Undecidable("a budget to sell", "EUA", budget.replace("BUY", "SELL")),
                new Undecidable("an amendment to more than there can be", "CEA", amend(Asset.CEA.unitsMax() + 1, 0)),
                new Undecidable("an amendment to nothing", "CEA", amend(0, 0)),
                new Undecidable("an amendment that locked less than nothing", "CEA", amend(5, -1)),
                new Undecidable("a name that fills a journal entry", "CEA", cancel),
                new Undecidable("a text longer than a ticket", "CEA", "\"" + "\\u0001".repeat(80_000)),
                new Undecidable("a value longer than a ticket", "CEA", SOUND.replace("SELL", "x".repeat(200_000))),
                new Undecidable("half a character", "CEA", SOUND.replace("SELL", "\\ud800")));
    }

    private static Errand errand(String by) {
        return new Errand(ORDER.id(), ORDER.account(), AnyOrder.TICKET, by);
    }

    private static String amend(long quantity, long lockedMore) {
        return Documents.write(
                new Amend(Any.ids().at(Any.NOON), Any.NOON, errand("somebody"), new Price(1), quantity, lockedMore));
    }

    @TestFactory
    Stream<DynamicTest> whatNoMarketCanDecideIsTurnedAwayAndTheMarketGoesOn() {
        EXCHANGE.deliver(event("the order", "CEA", SOUND));
        return messages().map(message -> DynamicTest.dynamicTest(message.name(), () -> turnedAway(message)));
    }

    private static void turnedAway(Undecidable message) {
        assertThat(EXCHANGE.deliver(event(message.name(), message.market(), message.body())))
                .isEqualTo("{\"batchItemFailures\":[]}");
        var refused = tickets().getFirst();
        assertThat(refused.action()).isEqualTo(ActionType.MARKET_MESSAGE_REFUSED);
        assertThat(refused.documents().response().orElseThrow())
                .contains("\"message_id\":\"" + message.name() + "\"")
                .hasSizeLessThan(4_000);
        assertThat(HttpCall.get("/cash-market/orderbook?certificate_type=" + message.market())
                        .to(EXCHANGE.data)
                        .at("/halted"))
                .isEqualTo("false");
    }

    private static List<Ticket> tickets() {
        return new DynamoTickets(EXCHANGE.place.dynamo(), EXCHANGE.place.table("audit"))
                .page(new Wanted(1, 0, Optional.empty()))
                .rows();
    }

    private static String event(String id, String market, String body) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "Records",
                            List.of(Map.of(
                                    "messageId", id, "body", body, "attributes", Map.of("MessageGroupId", market)))));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
