package niha.proof.market;

import java.util.TreeSet;
import java.util.stream.Stream;
import niha.local.engines.Environment;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.ApiGatewayManagementApiRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeRequest;
import software.amazon.awssdk.services.s3.model.S3Request;
import software.amazon.awssdk.services.sqs.model.SqsRequest;

/** What a request is called in a table of results. */
final class Named {
    private Named() {}

    static Ask of(String function, SdkRequest request) {
        var operation = request.getClass().getSimpleName().replaceFirst("Request$", "");
        return new Ask(function, on(request), operation);
    }

    private static String on(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get -> logical(get.tableName());
            case QueryRequest query -> logical(query.tableName());
            case PutItemRequest put -> logical(put.tableName());
            case UpdateItemRequest update -> logical(update.tableName());
            case DeleteItemRequest delete -> logical(delete.tableName());
            case BatchGetItemRequest batch -> joined(batch.requestItems().keySet().stream());
            case TransactWriteItemsRequest write ->
                joined(write.transactItems().stream().map(Named::table));
            case DynamoDbStreamsRequest _ -> Ask.STREAM;
            case DynamoDbRequest _ -> "tables";
            case SqsRequest _ -> "queue";
            case EventBridgeRequest _ -> "bus";
            case S3Request _ -> "buckets";
            case ApiGatewayManagementApiRequest _ -> "websocket";
            default -> "elsewhere";
        };
    }

    private static String joined(Stream<String> tables) {
        var names = new TreeSet<String>();
        tables.map(Named::logical).forEach(names::add);
        return String.join(" + ", names);
    }

    private static String logical(String table) {
        return table.startsWith(Environment.PREFIX) ? table.substring(Environment.PREFIX.length()) : table;
    }

    private static String table(TransactWriteItem action) {
        if (action.put() != null) return action.put().tableName();
        if (action.update() != null) return action.update().tableName();
        if (action.delete() != null) return action.delete().tableName();
        return action.conditionCheck().tableName();
    }
}
