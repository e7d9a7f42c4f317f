package niha.testkit;

import niha.testkit.contracts.SealsContract;

final class InMemorySealsTest extends SealsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
