package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.TicketsContract;

final class DynamoTicketsTest extends TicketsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
