/** Tests of what is counted of an order's way, and of its price. */
@NullMarked
package niha.proof.market;

import org.jspecify.annotations.NullMarked;
