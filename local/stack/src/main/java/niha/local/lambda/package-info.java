/** Stands in for Lambda: runs each function behind its real entry point. */
@NullMarked
package niha.local.lambda;

import org.jspecify.annotations.NullMarked;
