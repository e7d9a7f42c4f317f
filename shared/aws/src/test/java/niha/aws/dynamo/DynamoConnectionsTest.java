package niha.aws.dynamo;

import niha.app.live.Connections;
import niha.testkit.Backend;
import niha.testkit.contracts.ConnectionsContract;

final class DynamoConnectionsTest extends ConnectionsContract {
    @Override
    protected Connections fresh() {
        var place = Backend.chosen().place();
        return new DynamoConnections(place.dynamo(), place.table("realtime"));
    }
}
