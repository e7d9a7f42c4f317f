package niha.local;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import niha.api.OpenApi;
import niha.api.Topology;
import niha.app.live.KeyEntrance;
import niha.aws.Cloud;
import niha.local.bus.BusLog;
import niha.local.bus.LocalBus;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.EmbeddedSqs;
import niha.local.engines.Environment;
import niha.local.engines.FileBuckets;
import niha.local.gateway.ApiGateway;
import niha.local.gateway.JwtAuthorizer;
import niha.local.gateway.LocalSockets;
import niha.local.gateway.WebSocketGateway;
import niha.local.lambda.Functions;
import niha.local.oidc.Issuer;
import niha.local.oidc.SigningKey;
import niha.local.oidc.Tokens;
import niha.local.oidc.Users;
import niha.local.page.Page;
import niha.local.triggers.Bell;
import niha.local.triggers.Checkpoint;
import niha.local.triggers.QueuePoller;
import niha.local.triggers.Scheduler;
import niha.local.triggers.StreamPoller;
import niha.local.triggers.WatchedDynamoDb;
import niha.local.web.FrontDoor;
import niha.local.web.Site;
import niha.local.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Everything that runs, wired from the topology and the HTTP contract. */
public final class Stack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stack.class);

    private final Topology topology = Topology.load();
    private final OpenApi contract = OpenApi.load();
    private final InstantSource clock = InstantSource.system();
    private final Home home;
    private final Settings settings;
    private final WebServer server;
    private final LocalSockets sockets = new LocalSockets();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private Stack(Home home, Settings settings, WebServer server) {
        this.home = home;
        this.settings = settings;
        this.server = server;
    }

    /** Starts everything; {@code stop} is what the switch under /local does. */
    public static Stack start(Home home, Settings settings, Progress progress, Runnable stop) throws CannotStart {
        try {
            var stack = new Stack(home, settings, WebServer.bind(settings.port()));
            stack.start(progress, stop);
            return stack;
        } catch (WebServer.PortTaken e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            LOG.error("Niha did not start", e);
            throw new CannotStart(
                    "Niha did not start (%s); %s says more.".formatted(e, home.file("logs", "niha.log")), e);
        }
    }

    public String url() {
        return server.origin();
    }

    private void start(Progress progress, Runnable stop) throws Exception {
        var queues = inParallel(() -> progress.step("queues", () -> opened(EmbeddedSqs.start(topology))));
        var key = inParallel(() -> SigningKey.in(home.file("oidc", "key.json")));
        var tables = progress.step("tables", () -> opened(EmbeddedDynamo.onFile(home.database(), topology)));
        var bells = new LinkedHashMap<Topology.Fn, Bell>();
        topology.functions().stream().filter(fn -> fn.stream().isPresent()).forEach(fn -> bells.put(fn, new Bell()));
        var watched = WatchedDynamoDb.over(tables.client(), () -> bells.values().forEach(Bell::ring));
        var log = opened(BusLog.open(home.file("bus", "events.jsonl")));
        var cloud = cloud(watched, queues.get(), log);
        var functions = progress.step("functions", () -> Functions.of(topology, cloud, settings.meter()));
        bells.forEach((fn, bell) -> opened(poller(fn, bell, tables, functions)));
        poll(queues.get(), functions);
        schedule(functions);
        server.start(site(key.get(), functions, log, new Rebuilding(cloud), stop));
        opened(server);
        opened(sockets);
        new HealthCheck(url()).await();
        new FirstClient(url(), adminToken(key.get())).settleIn();
        home.announce(instance());
    }

    private Cloud cloud(DynamoDbClient tables, EmbeddedSqs queues, BusLog log) {
        return new Cloud(
                tables,
                queues.client(),
                new LocalBus(topology.bus(), log, clock),
                new FileBuckets(home.file("buckets")),
                Optional.of(sockets),
                clock,
                new SecureRandom(),
                Environment.of(topology, Environment.PREFIX, queues.environment()));
    }

    private StreamPoller poller(Topology.Fn fn, Bell bell, EmbeddedDynamo tables, Functions functions) {
        var trigger = fn.stream().orElseThrow();
        return new StreamPoller(
                settings.meter().client(fn.name(), DynamoDbStreamsClient.class, tables.streams()),
                Environment.PREFIX + trigger.table(),
                trigger,
                functions.named(fn.name()),
                new Checkpoint(home.file("streams", fn.name() + ".json")),
                bell);
    }

    private void poll(EmbeddedSqs queues, Functions functions) {
        for (var fn : topology.functions())
            fn.queue()
                    .ifPresent(trigger -> opened(new QueuePoller(
                            settings.meter().client(fn.name(), SqsClient.class, queues.client()),
                            queues.url(trigger.queue()),
                            trigger,
                            functions.named(fn.name()))));
    }

    private String adminToken(SigningKey key) {
        var tokens = new Tokens(key, url() + Issuer.MOUNT, clock);
        return tokens.access(new Users(home.file("users.json")).all().getFirst());
    }

    private void schedule(Functions functions) {
        var scheduler = opened(new Scheduler(clock));
        for (var fn : topology.functions())
            fn.schedule()
                    .ifPresent(s -> scheduler.every(Duration.ofMinutes(s.everyMinutes()), functions.named(fn.name())));
    }

    private Site site(SigningKey key, Functions functions, BusLog log, Rebuilding rebuilding, Runnable stop) {
        var users = new Users(home.file("users.json"));
        var issuer = url() + Issuer.MOUNT;
        var tokens = new Tokens(key, issuer, clock);
        var authorizer = new JwtAuthorizer(key.publicKey(), issuer, Tokens.CLIENT_ID, clock);
        var sites = new LinkedHashMap<String, Site>();
        var stream = new WebSocketGateway(functions.named(topology.webSocket().function()), sockets, clock);
        sites.put(KeyEntrance.PATH, stream);
        sites.put(topology.webSocket().path(), stream);
        sites.put("/api", new ApiGateway(contract.operations(), authorizer, functions, clock));
        sites.put(Issuer.MOUNT, new Issuer(url(), key, tokens, users, home.file("oidc", "sessions.json"), clock));
        sites.put(LocalSite.MOUNT, new LocalSite(users, tokens, log, rebuilding, instance(), stop));
        var config = Map.of("authority", issuer, "client_id", Tokens.CLIENT_ID, "scope", Tokens.SCOPE);
        return new FrontDoor(server.port(), sites, new Page(settings.page(), config));
    }

    private Instance instance() {
        return new Instance(ProcessHandle.current().pid(), url(), contract.version());
    }

    private <T extends AutoCloseable> T opened(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    /** The last that was opened goes first: no call is in flight when the tables close. */
    @Override
    public void close() {
        synchronized (running) {
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (Exception e) {
                    LOG.error("Something did not stop cleanly", e);
                }
            }
        }
    }

    private static <T> FutureTask<T> inParallel(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }
}
