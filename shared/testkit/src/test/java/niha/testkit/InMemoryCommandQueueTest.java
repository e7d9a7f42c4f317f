package niha.testkit;

import niha.testkit.contracts.CommandQueueContract;

final class InMemoryCommandQueueTest extends CommandQueueContract {
    @Override
    protected Ends fresh() {
        return new InMemoryCommandQueue();
    }
}
