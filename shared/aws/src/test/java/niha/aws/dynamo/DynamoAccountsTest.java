package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.AccountsContract;

final class DynamoAccountsTest extends AccountsContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
