package niha.testkit;

import niha.testkit.contracts.HaltsContract;

final class InMemoryHaltsTest extends HaltsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
