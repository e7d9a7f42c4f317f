/** What every implementation of the ports keeps: the same tests for the store in memory and for DynamoDB. */
@NullMarked
package niha.testkit.contracts;

import org.jspecify.annotations.NullMarked;
