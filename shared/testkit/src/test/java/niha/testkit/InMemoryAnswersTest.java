package niha.testkit;

import niha.testkit.contracts.AnswersContract;

final class InMemoryAnswersTest extends AnswersContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
