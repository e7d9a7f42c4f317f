package niha.testkit;

import niha.testkit.contracts.HoldersContract;

final class InMemoryHoldersTest extends HoldersContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
