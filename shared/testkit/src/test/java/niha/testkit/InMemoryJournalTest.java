package niha.testkit;

import niha.testkit.contracts.JournalContract;

final class InMemoryJournalTest extends JournalContract {
    @Override
    protected PlatformPorts fresh() {
        return new InMemoryPlatform().ports();
    }
}
