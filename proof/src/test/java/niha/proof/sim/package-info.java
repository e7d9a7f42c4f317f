/** Worlds that must keep the laws, and others that must not. */
@NullMarked
package niha.proof.sim;

import org.jspecify.annotations.NullMarked;
