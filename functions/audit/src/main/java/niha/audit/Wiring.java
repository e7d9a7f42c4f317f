package niha.audit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;
import niha.api.OpenApi;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoTickets;
import niha.aws.lambda.ApiHandler;
import niha.http.Router;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var reading = new TicketReads(new DynamoTickets(cloud.dynamo(), cloud.table("audit")));
        return new ApiHandler(
                new Router(
                        OpenApi.load().of("audit"), Map.of("listTickets", reading::list, "getTicket", reading::show)),
                cloud);
    }
}
