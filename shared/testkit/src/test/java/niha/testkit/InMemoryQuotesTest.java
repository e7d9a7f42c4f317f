package niha.testkit;

import niha.testkit.contracts.QuotesContract;

final class InMemoryQuotesTest extends QuotesContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
