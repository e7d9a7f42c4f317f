package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.MarketMakersContract;

final class DynamoMarketMakersTest extends MarketMakersContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
