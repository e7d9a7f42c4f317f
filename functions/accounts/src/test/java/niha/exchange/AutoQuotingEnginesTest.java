package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import niha.aws.Cloud;
import niha.quotingdesk.DeskFunction;
import niha.quotingdesk.OverdueFunction;
import niha.quotingdesk.QuotingFunction;
import niha.testkit.Backend;
import niha.tickets.ActionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;

/** The loop on a real store and a real queue, which holds its messages back. */
final class AutoQuotingEnginesTest {
    private static final int SECONDS_WAITED = 10;

    private final Exchange exchange = new Exchange();
    private final AutoQuoting seller = new AutoQuoting(exchange, exchange.marketMaker("ASSET_HOLDER", "CEA", "1500"));
    private final String url =
            Objects.requireNonNull(Backend.chosen().sqs().environment().get("NIHA_QUEUE_QUOTING"));

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    /** What surrounds a function, with the queues that are there. */
    private Cloud cloud(String function) {
        var without = exchange.cloud(function);
        var environment = new HashMap<>(without.environment());
        environment.put("NIHA_QUEUE_QUOTING", url);
        environment.put(
                "NIHA_QUEUE_MARKET_COMMANDS",
                Objects.requireNonNull(Backend.chosen().sqs().environment().get("NIHA_QUEUE_MARKET_COMMANDS")));
        return new Cloud(
                without.dynamo(),
                Backend.chosen().sqs().client(),
                without.bus(),
                without.s3(),
                without.webSocket(),
                without.clock(),
                without.random(),
                environment);
    }

    /** The next message about this market maker; others' are left to others. */
    private String received() {
        var sqs = Backend.chosen().sqs().client();
        for (int second = 0; second < SECONDS_WAITED; second++)
            for (Message message : sqs.receiveMessage(
                            m -> m.queueUrl(url).maxNumberOfMessages(1).waitTimeSeconds(1))
                    .messages()) {
                sqs.deleteMessage(m -> m.queueUrl(url).receiptHandle(message.receiptHandle()));
                if (message.body().contains(seller.maker())) return message.body();
            }
        throw new AssertionError("No message came");
    }

    @Test
    void eachCycleWakesTheNextAndWhatIsOverdueIsWokenOnceMore() {
        var cycles = new QuotingFunction(cloud("quoting"));
        seller.configure("\"spread_bps\":100,\"size\":1000,\"refresh_seconds\":1");
        assertThat(seller.switching("ON")
                        .to(new DeskFunction(cloud("quoting-desk")))
                        .status())
                .isEqualTo(200);
        for (int cycle = 1; cycle <= 3; cycle++) {
            assertThat(Exchange.invoke(cycles, TestQueue.cycles(List.of(received()))))
                    .isEqualTo("{\"batchItemFailures\":[]}");
            assertThat(seller.shown("/cycle")).isEqualTo(Integer.toString(cycle));
        }
        exchange.clock.forward(Duration.ofMinutes(1));
        Exchange.invoke(new OverdueFunction(cloud("quoting-overdue")), Exchange.CLOCK);
        var twice = List.of(received(), received());
        assertThat(twice.getFirst()).isEqualTo(twice.getLast());
        Exchange.invoke(cycles, TestQueue.cycles(twice));
        assertThat(seller.shown("/cycle")).isEqualTo("4");
        assertThat(seller.tickets(ActionType.QUOTE_UPDATED)).hasSize(1);
        Exchange.invoke(exchange.resend, Exchange.CLOCK);
        exchange.settle();
        assertThat(seller.asks()).containsExactly("14.07 1000");
    }
}
