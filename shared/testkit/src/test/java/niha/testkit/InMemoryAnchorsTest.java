package niha.testkit;

import niha.app.audit.Seals.Anchors;
import niha.testkit.contracts.AnchorsContract;

final class InMemoryAnchorsTest extends AnchorsContract {
    @Override
    protected Anchors fresh() {
        return new InMemoryAnchors();
    }
}
