/** How long a function's JVM takes until it answers, with and without an ahead-of-time cache. */
@NullMarked
package niha.proof.start;

import org.jspecify.annotations.NullMarked;
