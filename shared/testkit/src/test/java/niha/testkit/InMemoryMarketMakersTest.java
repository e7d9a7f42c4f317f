package niha.testkit;

import niha.testkit.contracts.MarketMakersContract;

final class InMemoryMarketMakersTest extends MarketMakersContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
