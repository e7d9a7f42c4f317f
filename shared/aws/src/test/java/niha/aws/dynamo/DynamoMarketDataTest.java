package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.MarketDataContract;

final class DynamoMarketDataTest extends MarketDataContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
