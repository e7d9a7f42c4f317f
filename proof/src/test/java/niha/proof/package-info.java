/** That the benchmarks measure what they say. */
@NullMarked
package niha.proof;

import org.jspecify.annotations.NullMarked;
