package niha.testkit;

import niha.testkit.contracts.AccountsContract;

final class InMemoryAccountsTest extends AccountsContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
