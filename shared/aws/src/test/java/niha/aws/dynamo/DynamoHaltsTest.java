package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.HaltsContract;

final class DynamoHaltsTest extends HaltsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
