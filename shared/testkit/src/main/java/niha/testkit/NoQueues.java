package niha.testkit;

import software.amazon.awssdk.services.sqs.SqsClient;

/** For functions that have no queue: every call is a bug. */
public final class NoQueues implements SqsClient {
    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
