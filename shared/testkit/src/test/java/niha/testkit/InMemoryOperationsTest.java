package niha.testkit;

import niha.testkit.contracts.OperationsContract;

final class InMemoryOperationsTest extends OperationsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
