package niha.testkit;

import niha.testkit.contracts.OrderCountsContract;

final class InMemoryOrderCountsTest extends OrderCountsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
