package niha.testkit;

import niha.testkit.contracts.TicketsContract;

final class InMemoryTicketsTest extends TicketsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
