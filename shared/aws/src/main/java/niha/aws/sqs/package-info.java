/** Commands on SQS. */
@NullMarked
package niha.aws.sqs;

import org.jspecify.annotations.NullMarked;
