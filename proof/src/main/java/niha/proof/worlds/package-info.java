/** How fast simulated worlds run, how much they try and how soon they miss a guard. */
@NullMarked
package niha.proof.worlds;

import org.jspecify.annotations.NullMarked;
