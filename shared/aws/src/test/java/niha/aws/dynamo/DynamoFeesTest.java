package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.FeesContract;

final class DynamoFeesTest extends FeesContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
