package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.SealsContract;

final class DynamoSealsTest extends SealsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
