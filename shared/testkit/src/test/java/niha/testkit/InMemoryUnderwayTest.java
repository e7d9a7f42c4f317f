package niha.testkit;

import niha.testkit.contracts.UnderwayContract;

final class InMemoryUnderwayTest extends UnderwayContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
