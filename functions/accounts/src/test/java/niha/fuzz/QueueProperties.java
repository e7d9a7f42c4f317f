package niha.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import niha.app.Page.Wanted;
import niha.app.market.Documents;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoTickets;
import niha.aws.dynamo.Tables;
import niha.book.Side;
import niha.exchange.Exchange;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderTerms;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.Hostile;
import niha.tickets.ActionType;
import niha.units.Asset;
import niha.units.Price;

/** Whatever lies in the queue of the markets, no market stands still for it, and what is dropped is on record. */
final class QueueProperties {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HANDLED = "{\"batchItemFailures\":[]}";
    private static final int MESSAGES = 8;

    private static final Exchange EXCHANGE = new Exchange();
    private static final Tables TABLES = new Tables(EXCHANGE.place::table);
    private static final DynamoJournal JOURNAL = new DynamoJournal(EXCHANGE.place.dynamo(), TABLES);
    private static final DynamoTickets TICKETS =
            new DynamoTickets(EXCHANGE.place.dynamo(), EXCHANGE.place.table("audit"));
    private static final List<OrderTerms> ORDERS = new ArrayList<>();
    private static int messages;

    private record Message(String id, String group, String body) {
        Map<String, Object> asDelivered() {
            return Map.of("messageId", id, "body", body, "attributes", Map.of("MessageGroupId", group));
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whateverArrivesTheMarketGoesOnAndWhatIsDroppedIsOnRecord(@ForAll Random random) {
        var batch = new ArrayList<Message>();
        for (int i = 0; i < MESSAGES; i++) batch.add(message(random));
        var honest = new Enter(AnyOrder.terms(AnyOrder.account(), Side.SELL, 0));
        batch.add(new Message(name(), "CEA", Documents.write(honest)));

        assertThat(EXCHANGE.deliver(event(batch))).isEqualTo(HANDLED);

        for (var certificate : List.of(Asset.CEA, Asset.EUA))
            assertThat(JOURNAL.find(certificate)).as(batch.toString()).isEmpty();
        assertThat(answered(Asset.CEA)).contains(honest.id().toString());
        var dropped = dropped();
        for (var message : batch)
            assertThat(dropped.contains(message.id()) || isCommand(message.body()))
                    .as(message.toString())
                    .isTrue();
    }

    private static Message message(Random random) {
        var hostile = new Hostile(random);
        var group = random.nextInt(6) == 0 ? hostile.one(List.of("EUR", "EUA", "", "cea", hostile.text())) : "CEA";
        var sound = Documents.write(command(random));
        return new Message(
                name(),
                group,
                switch (random.nextInt(5)) {
                    case 0 -> hostile.text().repeat(1 + random.nextInt(30));
                    case 1 ->
                        new String(hostile.damaged(sound.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
                    case 2, 3 -> holed(hostile, sound);
                    default -> sound;
                });
    }

    /** About an order that is there, or about none; orders of those that nobody has placed are among them. */
    private static MarketCommand command(Random random) {
        if (random.nextInt(3) == 0 || ORDERS.isEmpty()) {
            var order = random.nextBoolean()
                    ? AnyOrder.terms(AnyOrder.account(), random.nextBoolean() ? Side.BUY : Side.SELL, 0)
                    : AnyOrder.budget(AnyOrder.account(), 0);
            ORDERS.add(order);
            return new Enter(order);
        }
        var order = ORDERS.get(random.nextInt(ORDERS.size()));
        var errand = new Errand(order.id(), order.account(), AnyOrder.TICKET, "somebody");
        var id = Any.ids().at(Any.NOON);
        return random.nextInt(3) == 0
                ? new Cancel(id, Any.NOON, errand)
                : new Amend(id, Any.NOON, errand, new Price(1 + random.nextInt(2_000)), 1 + random.nextInt(20), 0);
    }

    /** Something else where one of its values was. */
    private static String holed(Hostile hostile, String sound) {
        var command = read(sound);
        var objects = new ArrayList<ObjectNode>(List.of(command));
        command.forEach(child -> {
            if (child instanceof ObjectNode object) objects.add(object);
        });
        var object = hostile.one(objects);
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        object.put(hostile.one(names), "a hole");
        return command.toString().replace("\"a hole\"", hostile.value());
    }

    private static ObjectNode read(String document) {
        try {
            return (ObjectNode) JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(document, e);
        }
    }

    private static String name() {
        return "message-" + ++messages;
    }

    private static String event(List<Message> batch) {
        try {
            return JSON.writeValueAsString(
                    Map.of("Records", batch.stream().map(Message::asDelivered).toList()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isCommand(String body) {
        try {
            return Documents.command(body) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** The commands that a market has answered, by its newest entries. */
    private static List<String> answered(Asset certificate) {
        var all = new ArrayList<String>();
        var last = 0L;
        for (var entries = JOURNAL.after(certificate, last, 100);
                !entries.isEmpty();
                entries = JOURNAL.after(certificate, last, 100))
            for (var entry : entries) {
                last = entry.sequence();
                entry.commands().forEach(id -> all.add(id.toString()));
            }
        return all;
    }

    /** The messages that have a ticket of their refusal. */
    private static List<String> dropped() {
        return TICKETS.page(new Wanted(500, 0, Optional.empty())).rows().stream()
                .filter(ticket -> ticket.action() == ActionType.MARKET_MESSAGE_REFUSED)
                .map(ticket ->
                        ticket.documents().response().map(QueueProperties::read).orElseThrow())
                .map(said -> said.path("message_id").asText())
                .collect(Collectors.toList());
    }
}
