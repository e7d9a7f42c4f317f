/** What all benchmarks found, on one page and in pictures, out of the files that they left. */
@NullMarked
package niha.proof.report;

import org.jspecify.annotations.NullMarked;
