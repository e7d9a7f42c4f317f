package niha.testkit;

import niha.testkit.contracts.ApiKeysContract;

final class InMemoryApiKeysTest extends ApiKeysContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
