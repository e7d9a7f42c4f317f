package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.OutboxContract;

final class DynamoOutboxTest extends OutboxContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
