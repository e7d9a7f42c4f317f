package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.JournalContract;

final class DynamoJournalTest extends JournalContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
