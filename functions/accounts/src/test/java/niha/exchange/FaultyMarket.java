package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.util.List;
import niha.accounts.AccountsFunction;
import niha.app.commands.Ports.Unavailable;
import niha.audit.ArchivistFunction;
import niha.aws.Cloud;
import niha.marketdata.WatchFunction;
import niha.matching.MatchingFunction;
import niha.matching.ResendFunction;
import niha.orderdesk.OrdersFunction;
import niha.relay.SweepFunction;
import niha.settlement.SettlementFunction;
import niha.testkit.Granted;
import niha.testkit.LambdaContext;
import niha.testkit.RecordingBus;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;

/** The functions of an exchange in bad weather. What fails comes again, as it does where they are deployed. */
final class FaultyMarket {
    private static final String DONE = "{\"batchItemFailures\":[]}";
    private static final int DELIVERIES_MAX = 500;
    private static final int ROUNDS_BETWEEN_CLOCKS = 10;
    private static final Duration SCHEDULED = Duration.ofSeconds(30);
    private static final int RUNS_IN_BAD_WEATHER = 3;

    /** A lost number is found after a minute, and its ticket's event is swept up after another. */
    private static final int RUNS_IN_CALM = 7;

    final Exchange exchange;
    final RecordingBus bus = new RecordingBus();
    final FaultyStore callersStore;
    final RequestStreamHandler accounts;
    final RequestStreamHandler orders;
    private final Weather weather;
    private final TimeLeft time = new TimeLeft();
    private final FaultyStore store;
    private final RequestStreamHandler matching;
    private final RequestStreamHandler settlement;
    private final RequestStreamHandler watch;
    private final RequestStreamHandler resend;
    private final RequestStreamHandler sweep;
    private final RequestStreamHandler archivist;
    private int rounds;
    private int failed;
    private int bugs;

    FaultyMarket(Exchange exchange, Weather weather) {
        this.exchange = exchange;
        this.weather = weather;
        store = new FaultyStore(weather, time);
        callersStore = new FaultyStore(weather, TimeLeft.thatNobodyCounts());
        accounts = new AccountsFunction(cloud("accounts", callersStore));
        orders = new OrdersFunction(cloud("orders", callersStore));
        matching = new MatchingFunction(cloud("matching", store));
        settlement = new SettlementFunction(cloud("settlement", store));
        watch = new WatchFunction(cloud("market-watch", store));
        resend = new ResendFunction(cloud("resend", store));
        sweep = new SweepFunction(cloud("relay-sweep", store));
        archivist = new ArchivistFunction(cloud("archivist", store));
    }

    private Cloud cloud(String function, FaultyStore between) {
        var calm = exchange.cloud(between.before(Granted.to(function, exchange.place)));
        return new Cloud(
                calm.dynamo(),
                new FaultyLines.Queue(calm.sqs(), weather),
                new FaultyLines.Bus(bus, weather),
                calm.s3(),
                calm.webSocket(),
                calm.clock(),
                calm.random(),
                calm.environment());
    }

    /** Whatever is under way goes on a little, and a second passes. */
    void goesOn() {
        exchange.clock.forward(Duration.ofSeconds(1));
        if (!exchange.queue.isEmpty()) deliver(exchange.queue.batch(1 + weather.below(10)));
        invoked(settlement, Exchange.CLOCK);
        invoked(watch, Exchange.CLOCK);
        if (++rounds % ROUNDS_BETWEEN_CLOCKS != 0) return;
        invoked(resend, Exchange.CLOCK);
        invoked(sweep, Exchange.CLOCK);
    }

    /** A batch comes again until all of it has been answered: nothing of its market passes it by. */
    private void deliver(String batch) {
        for (int delivery = 1; !invoked(matching, batch).contains(DONE); delivery++)
            assertThat(delivery).as("deliveries of one batch").isLessThan(DELIVERIES_MAX);
    }

    /** What it answered; nothing, if it failed as a function may. */
    private List<String> invoked(RequestStreamHandler function, String event) {
        time.startsAgain();
        try {
            return List.of(Exchange.invoke(function, event, new LambdaContext("test", time::ms)));
        } catch (IdempotentParameterMismatchException bug) {
            bugs++;
            return List.of();
        } catch (Unavailable | SdkClientException away) {
            failed++;
            return List.of();
        }
    }

    /** Minutes pass, and then more of them in calm, until everything has come to rest. */
    void comesToRest() {
        for (int i = 0; i < RUNS_IN_BAD_WEATHER; i++) schedule();
        weather.ends();
        for (int i = 0; i < RUNS_IN_CALM; i++) schedule();
        assertThat(bugs).as("bugs that were told").isEqualTo(store.bugs());
    }

    private void schedule() {
        invoked(resend, Exchange.CLOCK);
        goesOn();
        while (!exchange.queue.isEmpty()) goesOn();
        invoked(archivist, Exchange.CLOCK);
        invoked(sweep, Exchange.CLOCK);
        exchange.clock.forward(SCHEDULED);
    }

    /** Invocations that found something away. */
    int failed() {
        return failed;
    }
}
