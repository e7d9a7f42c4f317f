/** Whole worlds in one thread of events: the product's own code among faults that one number decides. */
@NullMarked
package niha.proof.sim;

import org.jspecify.annotations.NullMarked;
