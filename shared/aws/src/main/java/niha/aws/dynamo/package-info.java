/** The ports over DynamoDB: records as items, changes as one transaction. */
@NullMarked
package niha.aws.dynamo;

import org.jspecify.annotations.NullMarked;
