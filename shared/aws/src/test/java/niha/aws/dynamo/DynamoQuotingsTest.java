package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.QuotingsContract;

final class DynamoQuotingsTest extends QuotingsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
