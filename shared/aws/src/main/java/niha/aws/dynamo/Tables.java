package niha.aws.dynamo;

import niha.aws.Cloud;

/** The tables' real names. */
public record Tables(String ledger, String audit, String commands) {
    public static Tables of(Cloud cloud) {
        return new Tables(cloud.table("ledger"), cloud.table("audit"), cloud.table("commands"));
    }
}
