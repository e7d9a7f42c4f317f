package niha.testkit;

import niha.testkit.contracts.OrdersContract;

final class InMemoryOrdersTest extends OrdersContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
