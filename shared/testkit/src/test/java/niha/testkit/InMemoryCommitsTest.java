package niha.testkit;

import niha.testkit.contracts.CommitsContract;

final class InMemoryCommitsTest extends CommitsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
