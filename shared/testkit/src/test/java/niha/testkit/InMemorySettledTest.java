package niha.testkit;

import niha.testkit.contracts.SettledContract;

final class InMemorySettledTest extends SettledContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
