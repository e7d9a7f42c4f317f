package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.OrderCountsContract;

final class DynamoOrderCountsTest extends OrderCountsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
