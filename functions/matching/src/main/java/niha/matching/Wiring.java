package niha.matching;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.stream.Stream;
import niha.app.Ids;
import niha.app.commands.SystemTickets;
import niha.app.market.Matching;
import niha.app.market.Resend;
import niha.app.market.SystemReports;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.CommandBatch;
import niha.aws.lambda.HaltAlarm;
import niha.aws.lambda.Work;
import niha.aws.sqs.SqsCommandQueue;
import niha.units.Asset;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var journal = new DynamoJournal(cloud.dynamo(), tables);
        var reports = new SystemReports(
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new SystemTickets(new DynamoCommits(cloud.dynamo(), tables), new Ids(cloud.random())),
                cloud.clock());
        var matching = new Matching(
                journal,
                new DynamoOrders(cloud.dynamo(), tables),
                journal,
                new HaltAlarm(reports),
                new Backoff(cloud.random()),
                cloud.clock());
        return new CommandBatch(matching, reports);
    }

    static RequestStreamHandler resend(Cloud cloud) {
        var tables = Tables.of(cloud);
        var resend = new Resend(
                new DynamoOrders(cloud.dynamo(), tables),
                new SqsCommandQueue(cloud.sqs(), cloud.queue("market-commands")),
                new DynamoJournal(cloud.dynamo(), tables),
                new Ids(cloud.random()));
        return new Work(
                "CommandsResent",
                () -> Stream.of(Asset.values())
                        .filter(Asset::isCertificate)
                        .mapToInt(certificate ->
                                resend.run(certificate, cloud.clock().instant()))
                        .sum());
    }
}
