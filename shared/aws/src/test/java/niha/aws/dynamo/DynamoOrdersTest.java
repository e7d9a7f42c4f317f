package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.OrdersContract;

final class DynamoOrdersTest extends OrdersContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
