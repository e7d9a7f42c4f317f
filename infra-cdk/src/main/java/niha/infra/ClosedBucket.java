package niha.infra;

import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.constructs.Construct;

/**
 * What every bucket has in common: nothing in it is public, plain on disk or on the wire. S3's own key encrypts, since
 * what is encrypted with a key of ours could be lost with it. Its name comes from CloudFormation, for a bucket's name
 * is the whole world's.
 */
final class ClosedBucket {
    private ClosedBucket() {}

    static Bucket.Builder in(Construct scope, String id) {
        return Bucket.Builder.create(scope, id)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true);
    }
}
