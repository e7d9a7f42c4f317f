package niha.testkit;

import niha.testkit.contracts.ArchiveContract;

final class InMemoryArchiveTest extends ArchiveContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
