package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.HoldersContract;

final class DynamoHoldersTest extends HoldersContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
