package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.OperationsContract;

final class DynamoOperationsTest extends OperationsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
