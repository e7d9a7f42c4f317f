/** Lambda's events in and out. */
@NullMarked
package niha.aws.lambda;

import org.jspecify.annotations.NullMarked;
