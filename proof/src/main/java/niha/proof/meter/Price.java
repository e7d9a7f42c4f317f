package niha.proof.meter;

/**
 * What AWS sells and what a million of it costs in us-east-1, in US dollars, functions on Arm, without the free tier, and where that
 * was read and when. Nothing else is priced: neither storage, backups, logs, metrics and traces nor what leaves the region.
 */
public enum Price {
    HTTP_REQUEST("HTTP API requests", 1.00, "aws.amazon.com/api-gateway/pricing, as transcribed 2026-09-20"),
    INVOCATION("Lambda invocations", 0.20, "aws.amazon.com/lambda/pricing, by way of others, 2026"),
    GIGABYTE_SECOND("Lambda GB-seconds", 13.33, "aws.amazon.com/lambda/pricing, by way of others, 2026"),
    QUEUE_REQUEST("SQS FIFO requests", 0.50, "cloudburn.io/blog/amazon-sqs-pricing, 2026-03"),
    WRITE_UNIT("DynamoDB write units", 0.625, "on-demand since the cut of 2024-11, by way of others"),
    READ_UNIT("DynamoDB read units", 0.125, "on-demand since the cut of 2024-11, by way of others"),
    EVENT("EventBridge events", 1.00, "cloudburn.io/blog/amazon-eventbridge-pricing, 2026-03"),
    SOCKET_MESSAGE("WebSocket messages", 1.00, "from memory, not looked up"),
    OBJECT_PUT("S3 puts", 5.00, "from memory, not looked up");

    public final String title;
    public final double dollarsPerMillion;
    public final String source;

    Price(String title, double dollarsPerMillion, String source) {
        this.title = title;
        this.dollarsPerMillion = dollarsPerMillion;
        this.source = source;
    }
}
