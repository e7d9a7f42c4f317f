/** That the benchmarks measure what they say. */
@NullMarked
package niha.proof.start;

import org.jspecify.annotations.NullMarked;
