/** Tests of what requests weigh. */
@NullMarked
package niha.proof.meter;

import org.jspecify.annotations.NullMarked;
