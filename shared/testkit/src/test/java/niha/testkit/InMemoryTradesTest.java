package niha.testkit;

import niha.testkit.contracts.TradesContract;

final class InMemoryTradesTest extends TradesContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
