package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.QuotesContract;

final class DynamoQuotesTest extends QuotesContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
