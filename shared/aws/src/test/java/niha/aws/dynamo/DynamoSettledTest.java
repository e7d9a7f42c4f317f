package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.SettledContract;

final class DynamoSettledTest extends SettledContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
