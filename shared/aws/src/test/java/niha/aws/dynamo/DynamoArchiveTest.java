package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.ArchiveContract;

final class DynamoArchiveTest extends ArchiveContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
