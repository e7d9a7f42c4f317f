package niha.exchange;

/** What the SDK's clients may say or do, each by a name of its own and each counted when it happens. */
enum Fault {
    // DynamoDB, any call
    THROTTLED("ThrottlingException"),
    NO_THROUGHPUT("ProvisionedThroughputExceededException"),
    FAILED_BEFORE("InternalServerError, and nothing was done"),
    SILENT_BEFORE("SdkClientException, and nothing was done"),
    SLOW("A call that takes seven of the ten seconds that a function has"),
    // its writes
    FAILED_AFTER("InternalServerError, and it was written"),
    SILENT_AFTER("SdkClientException, and it was written"),
    CONFLICT("TransactionConflictException on a plain write"),
    REPEATED_PUT("A conditional put that the SDK repeats and then hears of as refused"),
    REPEATED_COUNT("A count that the SDK repeats"),
    // its transactions
    CANCELLED_BY_CONFLICT("TransactionCanceledException: None, and one TransactionConflict"),
    CANCELLED_BY_THROTTLING("TransactionCanceledException: None, and one ThrottlingError"),
    CANCELLED_BY_BOTH("TransactionCanceledException: ConditionalCheckFailed and TransactionConflict"),
    IN_PROGRESS("TransactionInProgressException, and it is written"),
    MISMATCHED("IdempotentParameterMismatchException, which is a bug of ours"),
    READ_CANCELLED("TransactionCanceledException for a transaction that reads"),
    // its reads of many
    KEYS_LEFT("A BatchGetItem that leaves keys unprocessed"),
    PAGE_CUT("A Query whose page ends early"),
    // SQS
    SEND_FAILED("A message that was not taken"),
    SEND_UNHEARD("A message that was taken, and the sender does not know"),
    // EventBridge
    ENTRIES_REFUSED("PutEvents that answers some entries with an error"),
    BUS_SILENT_BEFORE("PutEvents that takes nothing and does not answer"),
    BUS_SILENT_AFTER("PutEvents that takes everything and does not answer");

    final String what;

    Fault(String what) {
        this.what = what;
    }
}
