package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.UnderwayContract;

final class DynamoUnderwayTest extends UnderwayContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
