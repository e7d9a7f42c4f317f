package niha.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import niha.app.market.Documents;
import niha.book.Side;
import niha.exchange.Client;
import niha.exchange.Exchange;
import niha.ledger.AccountId;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderTerms;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.Hostile;
import niha.units.Price;

/** Among honest commands lies what nobody here has sent: it changes nothing, and the honest ones are settled as if it were not there. */
final class UnheardProperties {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Exchange EXCHANGE = new Exchange();
    private static final Client SELLER = EXCHANGE.client(Map.of("CEA", "10000"));

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatNobodyHasSentChangesNothing(@ForAll Random random) throws JsonProcessingException {
        var hostile = new Hostile(random);
        var buyer = EXCHANGE.client(Map.of("EUR", "1000"));
        var sold = SELLER.sell(2, "10.00");
        buyer.buy(2, "10.00");
        var batch = (ObjectNode) JSON.readTree(EXCHANGE.queue.batch(10));
        var records = (ArrayNode) batch.get("Records");
        for (int i = 0; i < 6; i++)
            records.insert(
                    random.nextInt(records.size() + 1),
                    message(
                            random.nextBoolean()
                                    ? Documents.write(unheard(random, sold.at("/order/id")))
                                    : hostile.text(),
                            "unheard-" + random.nextLong()));
        assertThat(EXCHANGE.deliver(batch.toString())).isEqualTo("{\"batchItemFailures\":[]}");
        EXCHANGE.settle();
        assertThat(buyer.holds("CEA")).isEqualTo("2 + 0 = 2");
        EXCHANGE.laws();
    }

    private static ObjectNode message(String body, String id) {
        var message = JSON.createObjectNode().put("messageId", id).put("body", body);
        message.putObject("attributes").put("MessageGroupId", "CEA");
        return message;
    }

    /** About an order that there is not, or for an account that it does not lie in. */
    private static MarketCommand unheard(Random random, String order) {
        OrderTerms none = AnyOrder.terms(AnyOrder.account(), Side.SELL, 0);
        var account = new AccountId(random.nextBoolean() ? none.account().value() : SELLER.id());
        var id = account.equals(none.account()) && random.nextBoolean() ? UUID.fromString(order) : none.id();
        var errand = new Errand(id, account, AnyOrder.TICKET, "nobody");
        var command = Any.ids().at(Any.NOON);
        return switch (random.nextInt(3)) {
            case 0 -> new Cancel(command, Any.NOON, errand);
            case 1 -> new Amend(command, Any.NOON, errand, new Price(Price.CENTS_MAX), 100_000_000, Long.MAX_VALUE);
            default -> new MarketCommand.Wake(command, Any.NOON);
        };
    }
}
