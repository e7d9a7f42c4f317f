package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.CommitsContract;

final class DynamoCommitsTest extends CommitsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
