package niha.testkit;

import niha.app.live.Connections;
import niha.testkit.contracts.ConnectionsContract;

final class InMemoryConnectionsTest extends ConnectionsContract {
    @Override
    protected Connections fresh() {
        return new InMemoryConnections();
    }
}
