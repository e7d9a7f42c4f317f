package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.ApiKeysContract;

final class DynamoApiKeysTest extends ApiKeysContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
