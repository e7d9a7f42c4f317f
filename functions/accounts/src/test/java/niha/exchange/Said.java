package niha.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What the SDK throws, as it makes it of the service's answers. */
final class Said {
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    private Said() {}

    static RuntimeException nothing() {
        return SdkClientException.create("Unable to execute HTTP request: Read timed out");
    }

    static RuntimeException failed() {
        return said(InternalServerErrorException.builder(), FAILED, "InternalServerError");
    }

    static RuntimeException throttled() {
        return said(ThrottlingException.builder(), REFUSED, "ThrottlingException");
    }

    static RuntimeException noThroughput() {
        return said(
                ProvisionedThroughputExceededException.builder(), REFUSED, "ProvisionedThroughputExceededException");
    }

    static RuntimeException conflict() {
        return said(TransactionConflictException.builder(), REFUSED, "TransactionConflictException");
    }

    static RuntimeException inProgress() {
        return said(TransactionInProgressException.builder(), REFUSED, "TransactionInProgressException");
    }

    static RuntimeException mismatched() {
        return said(IdempotentParameterMismatchException.builder(), REFUSED, "IdempotentParameterMismatchException");
    }

    /** One reason for each action: these where chance has put them, and None for the others. */
    static RuntimeException cancelled(int actions, Weather chance, String... reasons) {
        var codes = new ArrayList<String>(List.of(reasons));
        while (codes.size() < actions) codes.add("None");
        Collections.rotate(codes, chance.below(codes.size()));
        return said(
                TransactionCanceledException.builder()
                        .cancellationReasons(codes.stream()
                                .map(code ->
                                        CancellationReason.builder().code(code).build())
                                .toList()),
                REFUSED,
                "TransactionCanceledException");
    }

    private static RuntimeException said(AwsServiceException.Builder answer, int status, String code) {
        return answer.statusCode(status)
                .message(code + ", said the weather")
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage("said the weather")
                        .serviceName("DynamoDb")
                        .build())
                .build();
    }
}
