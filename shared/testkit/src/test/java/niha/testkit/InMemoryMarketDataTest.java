package niha.testkit;

import niha.testkit.contracts.MarketDataContract;

final class InMemoryMarketDataTest extends MarketDataContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
