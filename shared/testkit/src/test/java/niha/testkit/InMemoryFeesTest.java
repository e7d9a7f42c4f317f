package niha.testkit;

import niha.testkit.contracts.FeesContract;

final class InMemoryFeesTest extends FeesContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
