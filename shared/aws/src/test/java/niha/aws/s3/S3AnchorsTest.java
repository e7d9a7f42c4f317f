package niha.aws.s3;

import niha.app.audit.Seals.Anchors;
import niha.local.engines.FileBuckets;
import niha.testkit.TemporaryFolder;
import niha.testkit.contracts.AnchorsContract;

final class S3AnchorsTest extends AnchorsContract {
    @Override
    protected Anchors fresh() {
        return new S3Anchors(new FileBuckets(TemporaryFolder.fresh()), "seals");
    }
}
