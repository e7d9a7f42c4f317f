package niha.audit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.audit.Archivist;
import niha.app.audit.Sealer;
import niha.app.audit.TicketSearch;
import niha.app.audit.TicketStats;
import niha.app.audit.Verification;
import niha.app.commands.SystemTickets;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoArchive;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoSeals;
import niha.aws.dynamo.DynamoTickets;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.aws.lambda.Work;
import niha.aws.s3.S3Anchors;
import niha.http.Router;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var archive = archive(cloud);
        var search = new TicketSearch(archive);
        var tickets = new DynamoTickets(cloud.dynamo(), cloud.table("audit"));
        var reads = new TicketReads(tickets, search, new TicketStats(archive));
        var evidence = new Evidence(new Verification(archive, seals(cloud), anchors(cloud)), cloud.clock());
        return new ApiHandler(
                new Router(
                        OpenApi.load().of("audit"),
                        Map.of(
                                "listTickets", reads::list,
                                "listMarketMakerActions", reads::marketMakerActions,
                                "listFailedActions", reads::failedActions,
                                "getTicket", reads::show,
                                "ticketStats", reads::stats,
                                "verifyTickets", evidence::verify,
                                "proveTicket", evidence::prove,
                                "exportTickets", new Export(tickets, search)::export)),
                cloud);
    }

    static RequestStreamHandler archivist(Cloud cloud) {
        var commits = new DynamoCommits(cloud.dynamo(), Tables.of(cloud));
        var archivist = new Archivist(archive(cloud), new SystemTickets(commits, new Ids(cloud.random())));
        return new Work("TicketsArchived", () -> archivist.run(cloud.clock().instant()));
    }

    static RequestStreamHandler sealer(Cloud cloud) {
        var sealer = new Sealer(archive(cloud), seals(cloud), anchors(cloud));
        return new Work("TicketsSealed", sealer::run);
    }

    private static DynamoArchive archive(Cloud cloud) {
        return new DynamoArchive(cloud.dynamo(), cloud.table("audit"));
    }

    private static DynamoSeals seals(Cloud cloud) {
        return new DynamoSeals(cloud.dynamo(), cloud.table("audit"));
    }

    private static S3Anchors anchors(Cloud cloud) {
        return new S3Anchors(cloud.s3(), cloud.bucket("seals"));
    }
}
