package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import niha.app.Page.Wanted;
import niha.audit.ArchivistFunction;
import niha.audit.AuditFunction;
import niha.audit.SealerFunction;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoTickets;
import niha.local.engines.FileBuckets;
import niha.relay.RelayFunction;
import niha.relay.SweepFunction;
import niha.testkit.Answered;
import niha.testkit.Backend;
import niha.testkit.Conservation;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.testkit.LambdaContext;
import niha.testkit.NoQueues;
import niha.testkit.OutboxRecords;
import niha.testkit.RecordingBus;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The deployed functions around one store, each with no more rights than its role has. */
final class House {
    static final String PATH = "/admin/market-makers";

    final Backend.Place place;
    final RecordingBus bus = new RecordingBus();
    final FileBuckets buckets;
    final SetClock clock;
    final RequestStreamHandler marketMakers;
    final RequestStreamHandler audit;
    final RequestStreamHandler archivist;
    final RequestStreamHandler sealer;
    final RequestStreamHandler check;
    final RequestStreamHandler relay;
    final RequestStreamHandler sweep;

    House() {
        this(Backend.chosen().place(), TemporaryFolder.fresh(), new SetClock());
    }

    /** In a place where somebody may have been before. */
    House(Backend.Place place, Path buckets, SetClock clock) {
        this.place = place;
        this.clock = clock;
        this.buckets = new FileBuckets(buckets);
        marketMakers = marketMakers(Granted.to("accounts", place));
        audit = new AuditFunction(cloud(Granted.to("audit", place)));
        archivist = new ArchivistFunction(cloud(Granted.to("archivist", place)));
        sealer = new SealerFunction(cloud(Granted.to("sealer", place)));
        check = new LedgerCheckFunction(cloud(Granted.to("ledger-check", place)));
        relay = new RelayFunction(cloud(Granted.to("relay", place)));
        sweep = new SweepFunction(cloud(Granted.to("relay-sweep", place)));
    }

    /** The function over a store that the test has its hand on. */
    RequestStreamHandler marketMakers(DynamoDbClient store) {
        return new AccountsFunction(cloud(store));
    }

    private Cloud cloud(DynamoDbClient store) {
        return new Cloud(store, new NoQueues(), bus, buckets, clock, new SecureRandom(), place.environment());
    }

    Answered create(String json) {
        return HttpCall.post(PATH, json).to(marketMakers);
    }

    /** A command by an administrator on any path. */
    Answered command(String method, String path, String json) {
        var post = HttpCall.post(path, json);
        return new HttpCall(method, post.path(), post.query(), post.headers(), post.body(), post.claims())
                .to(marketMakers);
    }

    static String move(String asset, String type, long amount) {
        return "{\"certificate_type\":\"%s\",\"transaction_type\":\"%s\",\"amount\":%d}".formatted(asset, type, amount);
    }

    /** A new market maker's path. */
    String opened(String json) {
        return PATH + "/" + create(json).at("/market_maker/id");
    }

    Answered get(String path) {
        return HttpCall.get(path).to(marketMakers);
    }

    /** What the stream has to tell now, told to the relay; its answer. */
    String relayed() {
        return invoke(relay, OutboxRecords.event(place));
    }

    static String invoke(RequestStreamHandler function, String event) {
        var out = new ByteArrayOutputStream();
        try {
            function.handleRequest(
                    new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, new LambdaContext("test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Every ticket there is, newest first. */
    List<Ticket> tickets() {
        return reading().page(new Wanted(500, 0, Optional.empty())).rows();
    }

    List<TicketStatus> statuses() {
        return tickets().stream().map(Ticket::status).toList();
    }

    private DynamoTickets reading() {
        return new DynamoTickets(place.dynamo(), place.table("audit"));
    }

    /** The laws that hold after whatever happened. */
    void laws() {
        Conservation.holdsIn(place);
        assertThat(reading().drawn())
                .as("numbers drawn, and tickets under them")
                .isEqualTo(tickets().size());
    }
}
