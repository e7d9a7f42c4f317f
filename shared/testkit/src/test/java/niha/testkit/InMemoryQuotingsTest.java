package niha.testkit;

import niha.testkit.contracts.QuotingsContract;

final class InMemoryQuotingsTest extends QuotingsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
