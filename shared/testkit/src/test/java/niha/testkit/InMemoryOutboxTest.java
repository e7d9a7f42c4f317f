package niha.testkit;

import niha.testkit.contracts.OutboxContract;

final class InMemoryOutboxTest extends OutboxContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
