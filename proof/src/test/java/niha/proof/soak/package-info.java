/** Tests of how long runs are judged. */
@NullMarked
package niha.proof.soak;

import org.jspecify.annotations.NullMarked;
