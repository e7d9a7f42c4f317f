package niha.aws.dynamo;

import niha.testkit.PlatformPorts;
import niha.testkit.contracts.AnswersContract;

final class DynamoAnswersTest extends AnswersContract {
    @Override
    protected PlatformPorts fresh() {
        return DynamoPlatform.fresh();
    }
}
