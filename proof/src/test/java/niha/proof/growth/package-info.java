/** Tests of what grows. */
@NullMarked
package niha.proof.growth;

import org.jspecify.annotations.NullMarked;
