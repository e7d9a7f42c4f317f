package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.TradesContract;

final class DynamoTradesTest extends TradesContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
